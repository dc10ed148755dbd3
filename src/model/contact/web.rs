//! Addresses of websites.

use super::{is_host, told_apart};

/// An address of `http` or `https` whose host is what it seems.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebAddress<'a>(&'a str);

impl<'a> WebAddress<'a> {
    /// The address, if the text is one and nothing else.
    pub fn read(text: &'a str) -> Option<Self> {
        let text = text.trim();
        let (scheme, rest) = text.split_once("://")?;
        let known = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        let odd = |letter: char| letter.is_whitespace() || letter.is_control() || "\"<>\\`{}|".contains(letter);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        // No name before the host (`https://farent.nl@evil.example`): `@` is no letter of one.
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let honest = is_host(host) && port.parse::<u16>().is_ok();
        (known && honest && !text.contains(odd)).then_some(Self(text))
    }

    /// Every part of a cell, each with its address where it is one.
    pub fn all(cell: &'a str) -> Vec<(&'a str, Option<Self>)> {
        let joins = |letter: char| letter == '|' || letter.is_whitespace();
        told_apart(cell, cell.split_inclusive(joins), |part| part.trim_matches(joins), Self::read)
    }

    /// The first address of a cell.
    pub fn first(cell: &'a str) -> Option<Self> {
        Self::all(cell).into_iter().find_map(|(_, address)| address)
    }

    /// The whole address.
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// What people recognise: `https://www.farent.nl/voor-wie` → `farent.nl`.
    pub fn host(self) -> &'a str {
        let rest = self.0.split_once("://").map_or(self.0, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or(rest);
        host.strip_prefix("www.").unwrap_or(host)
    }
}

#[cfg(test)]
mod tests {
    use super::WebAddress;

    #[test]
    fn only_http_with_an_honest_host_is_an_address() {
        for good in ["https://www.farent.nl/a?b=c", "HTTP://farent.nl:8080", "https://x.xn--p1ai/", "https://a.nl/#/b|"]
        {
            assert_eq!(WebAddress::read(good).is_some(), !good.ends_with('|'), "{good}");
        }
        for odd in [
            "javascript:alert(1)",
            "javascript://farent.nl/%0aalert(1)",
            "www.farent.nl",
            "data:text/html,x",
            "https://farent.nl@evil.example/",
            "https://a:b@evil.example",
            "https://farent.nl\\@evil.example",
            "https://",
            "https://-a.nl",
            "https://127.0.0.1",
            "https://a.nl\"onclick=",
            "zie https://farent.nl",
        ] {
            assert_eq!(WebAddress::read(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_cell_may_hold_several_and_nothing_is_lost() {
        let told = |cell| WebAddress::all(cell).into_iter().map(|(text, it)| (text, it.is_some())).collect::<Vec<_>>();
        assert_eq!(told("https://a.nl|https://b.nl"), [("https://a.nl", true), ("https://b.nl", true)]);
        assert_eq!(told(" kijk ook op https://a.nl"), [("kijk ook op", false), ("https://a.nl", true)]);
        assert_eq!(told(" | "), []);
        assert_eq!(WebAddress::first("volgt|https://www.b.nl/c").map(WebAddress::host), Some("b.nl"));
    }
}
