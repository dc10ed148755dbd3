//! Addresses of e-mail.

use super::is_host;

/// Exactly one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailAddress<'a>(&'a str);

impl<'a> MailAddress<'a> {
    /// The address, if the text is one and nothing else.
    pub fn read(text: &'a str) -> Option<Self> {
        let text = text.trim();
        let (local, domain) = text.split_once('@')?;
        let plain = |letter: char| letter.is_alphanumeric() || ".!#$&'*+-/=^_~".contains(letter);
        let dots = local.split('.').all(|part| !part.is_empty());
        (dots && local.chars().all(plain) && is_host(domain)).then_some(Self(text))
    }

    /// As people read it.
    pub fn as_str(self) -> &'a str {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::MailAddress;

    #[test]
    fn only_one_real_address_is_an_address() {
        for good in ["info@farent.nl", " o'neil+zorg@mail.farent.nl ", "1@x.amsterdam"] {
            assert_eq!(MailAddress::read(good).map(MailAddress::as_str), Some(good.trim()), "{good}");
        }
        let odd = ["mail naar Anja", "a@b.nl, c@d.nl", "a@b", "x?subject=y@b.nl", "<a@b.nl>", "a@b.nl@c.nl", "a.@b.nl"];
        for odd in odd {
            assert_eq!(MailAddress::read(odd), None, "{odd}");
        }
    }
}
