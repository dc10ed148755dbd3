//! Telephone numbers, addresses of mail and web, postcodes. What can't be used as a link stays as text.

use super::super::contact::{MailAddress, Phone, WebAddress, pieces, with_lost_zero};
use super::{Parsed, Remark};

/// `1234 AB` or `1234`.
pub(super) fn postcode(text: &str) -> Parsed {
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_uppercase();
    let bytes = plain.as_bytes();
    let digits = bytes.len() >= 4 && bytes[..4].iter().all(u8::is_ascii_digit) && bytes[0] != b'0';
    match bytes.len() {
        0 => Parsed::default(),
        4 if digits => Parsed::clean(plain),
        6 if digits && bytes[4..].iter().all(u8::is_ascii_uppercase) => {
            Parsed::clean(format!("{} {}", &plain[..4], &plain[4..]))
        }
        _ => Parsed::with(
            text,
            Remark::warning("Dit is geen Nederlandse postcode. Dit komt zo op de site. Schrijf hem zo: 1234 AB."),
        ),
    }
}

/// One or more numbers, joined by ` / `. Only the spacing changes, and a leading zero that a spreadsheet dropped
/// comes back.
pub(super) fn phone(text: &str) -> Parsed {
    let mut remarks = Vec::new();
    let restored: Vec<(&str, Option<String>)> = pieces(text).map(|part| (part, with_lost_zero(part))).collect();
    let lost = restored.iter().any(|(_, whole)| whole.is_some());
    let whole: Vec<String> =
        restored.into_iter().map(|(part, whole)| whole.unwrap_or_else(|| part.to_owned())).collect();
    let whole = if lost { whole.join(" / ") } else { text.to_owned() };
    if lost {
        let advice = "De eerste 0 was weggevallen. Wij zetten hem terug. Controleer het nummer.";
        remarks.push(Remark::warning(advice));
    }
    let phones = Phone::all(&whole);
    remarks
        .extend(phones.iter().filter(|phone| phone.dial.is_none()).map(|phone| not_a_number(phone.text, phones.len())));
    let joined = phones.iter().map(Phone::spelled).collect::<Vec<_>>().join(" / ");
    Parsed { text: joined, remarks }
}

fn not_a_number(text: &str, parts: usize) -> Remark {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let what = if parts > 1 { format!("‘{text}’") } else { "Dit".to_owned() };
    if digits > 0 && !text.contains(char::is_alphabetic) {
        return Remark::warning(format!(
            "{what} heeft {digits} cijfers; een Nederlands nummer heeft er 10. Dit komt zo op de site. \
             Controleer het."
        ));
    }
    Remark::warning(format!(
        "{what} is geen telefoonnummer waarmee men kan bellen. Dit komt zo op de site. Controleer het."
    ))
}

/// A number, or an address that opens a chat.
pub(super) fn whatsapp(text: &str) -> Parsed {
    if WebAddress::read(text).is_some() { Parsed::clean(text) } else { phone(text) }
}

/// One address. A sentence stays as text.
pub(super) fn email(text: &str) -> Parsed {
    let bare = text.strip_prefix("mailto:").or_else(|| text.strip_prefix("Mailto:")).unwrap_or(text);
    let bare = bare.trim().trim_start_matches('<').trim_end_matches(['>', '.', ';', ',']).trim();
    if bare.is_empty() {
        return Parsed::default();
    }
    if MailAddress::read(bare).is_some() {
        return Parsed::clean(bare);
    }
    Parsed::with(
        text,
        Remark::warning("Dit is geen e-mailadres. Dit komt zo op de site, zonder link. Vul alleen het adres in."),
    )
}

/// Said of an address that lacked its beginning.
pub const ADDED_HTTPS: &str = "Er stond geen https:// voor. Wij hebben dat toegevoegd.";

/// One or more addresses on the web, joined by `|`; `https://` is added where it lacks.
pub(super) fn website(text: &str) -> Parsed {
    let mut added = false;
    let mut whole = |word: &str| {
        let secure = format!("https://{word}");
        let address = if word.contains("://") { word.to_owned() } else { secure };
        added |= address != word;
        WebAddress::read(&address).is_some().then_some(address)
    };
    let words = text.split(|letter: char| letter == '|' || letter.is_whitespace()).filter(|word| !word.is_empty());
    let Some(addresses) = words.map(&mut whole).collect::<Option<Vec<String>>>() else {
        let advice = "Dit is geen adres van een website. Dit komt zo op de site. Vul alleen het adres in.";
        return Parsed::with(text, Remark::warning(advice));
    };
    let joined = addresses.join("|");
    if added {
        return Parsed::with(joined, Remark::warning(ADDED_HTTPS));
    }
    Parsed::clean(joined)
}
