//! From which network somebody asks. Only to count tries: it is hashed with a key before it is kept.

use std::net::{IpAddr, Ipv6Addr};

use actix_web::HttpRequest;

/// The network that asks: the address, or of one of version 6 the half that a household or office has for itself. Behind a
/// server that is trusted, the last address that it passes on: those before it anybody may have written.
pub fn of(request: &HttpRequest, trusted: &[IpAddr]) -> String {
    let Some(peer) = request.peer_addr().map(|peer| peer.ip().to_canonical()) else { return "-".to_owned() };
    let passed_on = || {
        let header = request.headers().get_all("x-forwarded-for").last()?.to_str().ok()?;
        header.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
    };
    let address = if trusted.contains(&peer) { passed_on().unwrap_or(peer) } else { peer };
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    fn of(peer: &str, passed_on: &str) -> String {
        let peer = peer.parse().expect("an address");
        let request = TestRequest::default().peer_addr(peer).insert_header(("x-forwarded-for", passed_on));
        super::of(&request.to_http_request(), &["127.0.0.1".parse().expect("an address")])
    }

    #[test]
    fn only_a_trusted_server_is_believed_and_only_its_own_word() {
        assert_eq!(of("127.0.0.1:1", "1.1.1.1, 203.0.113.9"), "203.0.113.9");
        assert_eq!(of("198.51.100.4:1", "203.0.113.9"), "198.51.100.4");
        assert_eq!(of("127.0.0.1:1", "niets"), "127.0.0.1");
        assert_eq!(of("[2001:db8:1:2:3:4:5:6]:1", ""), "2001:db8:1:2::");
        assert_eq!(of("[::ffff:203.0.113.9]:1", ""), "203.0.113.9");
    }
}
