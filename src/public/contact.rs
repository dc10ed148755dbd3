//! What may become a link to write or visit (calling: `model::phone`). Everything else a cell holds stays text: a link that leads nowhere
//! costs a tired person more than no link.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::phone::Phone;

/// A text, with its link where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact<'a> {
    /// What people read.
    pub text: &'a str,
    /// `mailto:` or `https:`; `None`: plain text.
    pub href: Option<String>,
}

/// WhatsApp: a number, or an address of WhatsApp's own.
pub fn whatsapp(cell: &str) -> Option<Contact<'_>> {
    let phone = Phone::first(cell)?;
    let number = phone.dial.as_deref().and_then(|dial| dial.strip_prefix('+'));
    let address = web_address(cell.trim()).map(str::to_owned);
    Some(Contact { text: phone.text, href: address.or_else(|| number.map(|digits| format!("https://wa.me/{digits}"))) })
}

/// An e-mail address. Anything that is not exactly one address stays text.
pub fn email(cell: &str) -> Option<Contact<'_>> {
    const KEEP: AsciiSet = NON_ALPHANUMERIC.remove(b'@').remove(b'.').remove(b'-').remove(b'_');
    let text = cell.trim();
    let href = is_email(text).then(|| format!("mailto:{}", utf8_percent_encode(text, &KEEP)));
    (!text.is_empty()).then_some(Contact { text, href })
}

/// The websites in a cell; their text is the host, which is what people recognise.
pub fn websites(cell: &str) -> Vec<Contact<'_>> {
    let words: Vec<_> =
        cell.split(|letter: char| letter == '|' || letter.is_whitespace()).filter(|word| !word.is_empty()).collect();
    let found: Vec<_> = words
        .iter()
        .filter_map(|word| Some(Contact { text: host(word), href: Some(web_address(word)?.to_owned()) }))
        .collect();
    if found.len() == words.len() { found } else { as_text(cell) }
}

/// `https://www.farent.nl/voor-wie` → `farent.nl`.
pub fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// The address, if it is one of `http` or `https` with a host that is what it seems.
pub fn web_address(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let known = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let plain =
        !text.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "\"<>\\`{}".contains(letter));
    let honest = is_host(authority.split(':').next().unwrap_or_default()) && !authority.contains('@');
    (known && plain && honest).then_some(text)
}

fn as_text(cell: &str) -> Vec<Contact<'_>> {
    let text = cell.trim();
    if text.is_empty() { Vec::new() } else { vec![Contact { text, href: None }] }
}

fn is_email(text: &str) -> bool {
    let plain = |part: &str| part.chars().all(|letter| letter.is_alphanumeric() || ".!#$&'*+-/=^_~".contains(letter));
    text.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && plain(local) && is_host(domain))
}

fn is_host(host: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    host.contains('.') && host.split('.').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_real_address_of_mail_is_a_link() {
        let href = |cell| email(cell).and_then(|email| email.href);
        assert_eq!(href("info@farent.nl").as_deref(), Some("mailto:info@farent.nl"));
        for odd in ["mail naar Anja", "a@b.nl, c@d.nl", "a@b", "x?subject=y@b.nl", "<a@b.nl>"] {
            assert_eq!(href(odd), None, "{odd}");
        }
    }

    #[test]
    fn only_http_becomes_a_link_and_shows_its_host() {
        assert_eq!(websites("https://www.farent.nl/a?b=c")[0].text, "farent.nl");
        for odd in [
            "javascript:alert(1)",
            "javascript://farent.nl/%0aalert(1)",
            "www.farent.nl",
            "data:text/html,x",
            "https://farent.nl@evil.example/",
            "https://",
            "zie https://farent.nl",
        ] {
            assert!(websites(odd).iter().all(|site| site.href.is_none()), "{odd}");
        }
        assert_eq!(whatsapp("06 1234 5678").and_then(|app| app.href).as_deref(), Some("https://wa.me/31612345678"));
    }
}
