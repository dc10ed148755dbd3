//! What a cell offers to press, as links; [`crate::model::contact`] decides which of it is one.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::contact::{MailAddress, Phone, WebAddress};

/// A text, with its link where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact<'a> {
    /// What people read.
    pub text: &'a str,
    /// `mailto:` or `https:`; `None`: plain text.
    pub href: Option<String>,
}

/// WhatsApp: a number, or an address that opens a chat.
pub fn whatsapp(cell: &str) -> Option<Contact<'_>> {
    if let Some(address) = WebAddress::read(cell) {
        return Some(Contact { text: address.host(), href: Some(address.as_str().to_owned()) });
    }
    let phone = Phone::first(cell)?;
    let number = phone.dial.as_deref().and_then(|dial| dial.strip_prefix('+'));
    Some(Contact { text: phone.text, href: number.map(|digits| format!("https://wa.me/{digits}")) })
}

/// An e-mail address. Anything that is not exactly one address stays text.
pub fn email(cell: &str) -> Option<Contact<'_>> {
    const KEEP: AsciiSet = NON_ALPHANUMERIC.remove(b'@').remove(b'.').remove(b'-').remove(b'_');
    let text = cell.trim();
    let href =
        MailAddress::read(text).map(|address| format!("mailto:{}", utf8_percent_encode(address.as_str(), &KEEP)));
    (!text.is_empty()).then_some(Contact { text, href })
}

/// The websites in a cell, and the text between them; the text of a link is its host, which is what people recognise.
pub fn websites(cell: &str) -> Vec<Contact<'_>> {
    let told = WebAddress::all(cell).into_iter();
    told.map(|(text, address)| Contact {
        text: address.map_or(text, WebAddress::host),
        href: address.map(|address| address.as_str().to_owned()),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_real_address_of_mail_is_a_link() {
        let href = |cell| email(cell).and_then(|email| email.href);
        assert_eq!(href("info@farent.nl").as_deref(), Some("mailto:info@farent.nl"));
        assert_eq!((href("mail naar Anja"), href("x?subject=y@b.nl")), (None, None));
    }

    #[test]
    fn a_website_shows_its_host_and_text_stays_beside_it() {
        let shown = |cell| websites(cell).into_iter().map(|site| (site.text, site.href)).collect::<Vec<_>>();
        let link = |text, href: &str| (text, Some(href.to_owned()));
        assert_eq!(shown("https://www.farent.nl/a?b=c"), [link("farent.nl", "https://www.farent.nl/a?b=c")]);
        assert_eq!(shown("https://a.nl@evil.example/"), [("https://a.nl@evil.example/", None)]);
        assert_eq!(shown("zie ook https://b.nl"), [("zie ook", None), link("b.nl", "https://b.nl")]);
    }

    #[test]
    fn whatsapp_is_a_number_or_an_address() {
        let href = |cell| whatsapp(cell).and_then(|app| app.href);
        assert_eq!(href("06 1234 5678").as_deref(), Some("https://wa.me/31612345678"));
        assert_eq!(href("https://wa.me/31612345678").as_deref(), Some("https://wa.me/31612345678"));
        assert_eq!(href("app ons"), None);
    }
}
