//! Whom we connect to. An address of a website is what somebody typed: it must not make our server ask its neighbours.
//!
//! The check is of the address that is connected to, after the name is looked up, and for every step of a redirect: a
//! name that is harmless when it is looked at and not when it is used (DNS rebinding) gains nothing.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::sync::mpsc;
use std::time::Duration;

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// What may be visited. Tests have others than the site.
#[derive(Clone, Copy)]
pub struct Rules {
    /// The addresses of a host.
    pub look_up: fn(&str, u16) -> io::Result<Vec<SocketAddr>>,
    /// Whether an address may be connected to.
    pub may_ask: fn(&SocketAddr) -> bool,
    /// For all of a visit, redirects included.
    pub patience: Duration,
}

impl Rules {
    /// The web as everybody sees it: public addresses, ports 80 and 443.
    pub const PUBLIC: Self = Self {
        look_up: |host, port| (host, port).to_socket_addrs().map(Iterator::collect),
        may_ask: |address| matches!(address.port(), 80 | 443) && is_public(address.ip()),
        patience: Duration::from_secs(10),
    };
}

impl fmt::Debug for Rules {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("rules")
    }
}

/// The address is not one that we visit.
#[derive(Debug)]
pub(super) struct NotVisited;

impl fmt::Display for NotVisited {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not visited")
    }
}

impl std::error::Error for NotVisited {}

impl Resolver for Rules {
    fn resolve(&self, uri: &Uri, _: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let port = match (uri.port_u16(), uri.scheme_str()) {
            (Some(port), Some("http" | "https")) => port,
            (None, Some("http")) => 80,
            (None, Some("https")) => 443,
            _ => return Err(Error::Other(Box::new(NotVisited))),
        };
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        // A name server that does not answer must not hold us up: the thread ends by itself.
        let (sender, answer) = mpsc::channel();
        let look_up = self.look_up;
        std::thread::spawn(move || sender.send(look_up(&host, port)));
        let found = answer.recv_timeout(*timeout.after).map_err(|_| Error::Timeout(timeout.reason))?;
        let found = found.ok().filter(|found| !found.is_empty()).ok_or(Error::HostNotFound)?;
        let mut allowed = self.empty();
        for address in found.into_iter().filter(self.may_ask).take(4) {
            allowed.push(address);
        }
        if allowed.is_empty() { Err(Error::Other(Box::new(NotVisited))) } else { Ok(allowed) }
    }
}

/// Whether an address is one of the internet at large (IANA's special-purpose registries).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or_else(|| is_public_v6(v6), is_public_v4),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !matches!(
        (a, b, c),
        (0 | 10 | 127 | 224..=255, _, _)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (192, 168, _)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    )
}

/// Global unicast, without what holds an address of the old kind (6to4, Teredo) and what is for examples.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let is_protocol = first == 0x2001 && second < 0x0200;
    let is_example = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && second < 0x1000);
    first & 0xe000 == 0x2000 && first != 0x2002 && !is_protocol && !is_example
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn our_own_network_is_not_public() {
        let own = "0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 \
                   172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 \
                   224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::a00:1 \
                   100::1 2001::1 2001:db8::1 2002:a00:1::1 3fff::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1";
        for address in own.split_whitespace() {
            assert!(!is_public(address.parse().expect("an address")), "{address}");
        }
    }

    #[test]
    fn the_web_is_public() {
        let web = "1.1.1.1 8.8.8.8 100.63.0.1 100.128.0.1 172.15.0.1 172.32.0.1 192.0.1.1 198.20.0.1 223.255.255.1 \
                   ::ffff:8.8.8.8 2001:4860:4860::8888 2606:4700::1111 2a00:1450::1";
        for address in web.split_whitespace() {
            assert!(is_public(address.parse().expect("an address")), "{address}");
        }
    }
}
