//! On which other sites pieces of this one may stand: `[inbedden]` in `mantelkaart.toml`.

use serde::Deserialize;

/// Settings of embedding.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Embedding {
    /// The origins of these sites as browsers write them, such as `https://www.zutphen.nl`; empty: nowhere.
    #[serde(rename = "toegestaan")]
    pub allowed: Vec<String>,
}

/// A program to try things out on one's own machine has no certificate.
const HERE: [&str; 2] = ["localhost", "127.0.0.1"];

impl Embedding {
    /// Whether pages of this origin may show pieces of ours.
    pub fn allows(&self, origin: &str) -> bool {
        self.allowed.iter().any(|allowed| allowed == origin)
    }

    /// What a browser is told of who may show a page: these sites, or none.
    pub fn ancestors(&self) -> String {
        if self.allowed.is_empty() { "'none'".to_owned() } else { self.allowed.join(" ") }
    }

    /// Writes each site as browsers do, or says which one is none. They end up in a header: what is no name of a site
    /// could allow more than it says.
    pub(super) fn tidy(&mut self) -> Result<(), String> {
        for site in &mut self.allowed {
            *site = origin(site).map_err(|reason| format!("inbedden.toegestaan: ‘{site}’ {reason}"))?;
        }
        Ok(())
    }
}

/// The origin of a site; what is wrong with it goes on after its name.
fn origin(text: &str) -> Result<String, &'static str> {
    let text = text.trim().to_lowercase();
    if text.contains('*') {
        return Err("heeft een sterretje. Zet elke site er apart bij, zoals https://www.gemeente.nl");
    }
    let (scheme, rest) = text.split_once("://").ok_or("begint niet met https://")?;
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    if rest.contains(['/', '?', '#']) {
        return Err("is een pagina. Noem alleen de site, zoals https://www.gemeente.nl");
    }
    let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
    let usual = match scheme {
        "https" => "443",
        "http" if HERE.contains(&host) => "80",
        _ => return Err("begint niet met https://"),
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|number| number > 0 && number.to_string() == port);
    if !is_host(host) || !port.is_none_or(is_port) {
        return Err("is geen naam van een site, zoals https://www.gemeente.nl");
    }
    let port = port.filter(|port| *port != usual).map_or_else(String::new, |port| format!(":{port}"));
    Ok(format!("{scheme}://{host}{port}"))
}

fn is_host(host: &str) -> bool {
    host.len() <= 253
        && host.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::origin;

    #[test]
    fn a_site_is_written_as_browsers_do() {
        for (typed, read) in [
            ("https://www.zutphen.nl", "https://www.zutphen.nl"),
            (" https://WWW.Zutphen.nl/ ", "https://www.zutphen.nl"),
            ("https://zutphen.nl:443", "https://zutphen.nl"),
            ("https://zutphen.nl:8443/", "https://zutphen.nl:8443"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("https://xn--gemeente-sdwest-8qb.nl", "https://xn--gemeente-sdwest-8qb.nl"),
        ] {
            assert_eq!(origin(typed).as_deref(), Ok(read), "{typed}");
        }
    }

    #[test]
    fn what_would_allow_more_than_it_says_is_refused() {
        for (typed, reason) in [
            ("http://www.zutphen.nl", "https://"),
            ("www.zutphen.nl", "https://"),
            ("ftp://zutphen.nl", "https://"),
            ("data://localhost", "https://"),
            ("https://*.zutphen.nl", "sterretje"),
            ("*", "sterretje"),
            ("https://zutphen.nl/zorg", "pagina"),
            ("https://zutphen.nl?x", "pagina"),
            ("https://", "geen naam"),
            ("https://zutphen.nl;script-src", "geen naam"),
            ("https://zutphen.nl https://kwaad.nl", "pagina"),
            ("https://zutphen.nl kwaad.nl", "geen naam"),
            ("https://zutphen.nl\r\nSet-Cookie: a=b", "geen naam"),
            ("https://zutphen..nl", "geen naam"),
            ("https://-zutphen.nl", "geen naam"),
            ("https://zutphen.nl:", "geen naam"),
            ("https://zutphen.nl:99999", "geen naam"),
            ("https://zutphen.nl:0443", "geen naam"),
            ("https://ik@zutphen.nl", "geen naam"),
            ("https://gemeente-súdwest.nl", "geen naam"),
        ] {
            let refused = origin(typed).expect_err(typed);
            assert!(refused.contains(reason), "{typed}: {refused}");
        }
    }
}
