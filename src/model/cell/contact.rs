//! Telephone numbers, addresses of mail and web, postcodes. What can't be used as a link stays as text.

use super::{Parsed, Remark};

/// Area codes of three digits; all others have four.
const SHORT_AREAS: &[&str] = &[
    "010", "013", "014", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045",
    "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079", "082",
    "084", "085", "087", "088", "091", "097",
];

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
        _ => Parsed::with(text, Remark::warning("Dit is geen Nederlandse postcode. Schrijf hem zo: 1234 AB.")),
    }
}

/// One or more numbers, joined by ` / `. Only the spacing changes, and a leading zero that a spreadsheet dropped
/// comes back.
pub(super) fn phone(text: &str) -> Parsed {
    let mut remarks = Vec::new();
    let joined = text.replace(" of ", " / ");
    let numbers: Vec<String> = joined
        .split(['/', ';', '|', ','])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| number(part, &mut remarks))
        .collect();
    // A sentence with a stroke in it is no list of numbers.
    if remarks.iter().any(|remark| remark.message.contains("geen telefoonnummer")) {
        return Parsed::with(text, not_a_number());
    }
    Parsed { text: numbers.join(" / "), remarks }
}

fn not_a_number() -> Remark {
    Remark::warning("Dit is geen telefoonnummer waarmee men kan bellen. Het blijft staan als tekst. Controleer het.")
}

fn number(part: &str, remarks: &mut Vec<Remark>) -> String {
    let allowed = |letter: char| letter.is_ascii_digit() || " -().+–‑".contains(letter);
    let digits: String = part.chars().filter(char::is_ascii_digit).collect();
    if !part.chars().all(allowed) || digits.is_empty() {
        remarks.push(not_a_number());
        return part.to_owned();
    }
    if part.starts_with('+') || digits.starts_with("00") {
        return international(part, &digits, remarks);
    }
    if let Some(spaced) = national(&digits) {
        return spaced;
    }
    if digits.len() == 9 && !digits.starts_with('0') && !part.contains('(') {
        let restored = format!("0{digits}");
        remarks.push(Remark::warning("De eerste 0 was weggevallen. Wij zetten hem terug. Controleer het nummer."));
        return national(&restored).unwrap_or(restored);
    }
    remarks.push(Remark::warning(format!(
        "Dit nummer heeft {} cijfers; een Nederlands nummer heeft er 10. Het blijft staan als tekst. Controleer het.",
        digits.len()
    )));
    part.to_owned()
}

/// `+31 (0)20 123` → `+31 20 123`: the zero in brackets is never dialled together with the country.
fn international(part: &str, digits: &str, remarks: &mut Vec<Remark>) -> String {
    let without_zero = part.replace("(0)", " ");
    if !(8..=17).contains(&digits.len()) {
        remarks.push(not_a_number());
    }
    without_zero.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The number with its usual spacing, or `None` when it is no Dutch number.
fn national(digits: &str) -> Option<String> {
    let cut = |places: &[usize]| {
        let mut text = String::new();
        let mut start = 0;
        for end in places.iter().copied().chain([digits.len()]) {
            text.push_str(if start > 0 { " " } else { "" });
            text.push_str(&digits[start..end]);
            start = end;
        }
        Some(text)
    };
    match digits.len() {
        3 if matches!(digits, "112" | "113" | "144") => cut(&[]),
        4 if digits.starts_with("18") => cut(&[]),
        4 if digits.starts_with("0900") || digits.starts_with("0800") => None,
        5 | 6 if digits.starts_with("140") => cut(&[2]),
        6 if digits.starts_with("116") => cut(&[3]),
        8 if digits.starts_with("0800") || digits.starts_with("090") => cut(&[4]),
        11 if digits.starts_with("0800") || digits.starts_with("090") => cut(&[4]),
        10 if digits.starts_with("06") => cut(&[2, 6]),
        10 if digits.starts_with("0800") || digits.starts_with("090") => cut(&[4]),
        10 if digits.starts_with('0') && SHORT_AREAS.contains(&&digits[..3]) => cut(&[3, 6, 8]),
        10 if digits.starts_with('0') => cut(&[4, 6, 8]),
        _ => None,
    }
}

/// One address. A sentence stays as text.
pub(super) fn email(text: &str) -> Parsed {
    let bare = text.strip_prefix("mailto:").or_else(|| text.strip_prefix("Mailto:")).unwrap_or(text);
    let bare = bare.trim().trim_start_matches('<').trim_end_matches(['>', '.', ';', ',']).trim();
    if bare.is_empty() {
        return Parsed::default();
    }
    if is_email(bare) {
        return Parsed::clean(bare);
    }
    Parsed::with(
        text,
        Remark::warning("Dit is geen e-mailadres. Het blijft staan als tekst, zonder link. Vul alleen het adres in."),
    )
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = |part: &str| !part.chars().any(|letter| letter.is_whitespace() || ",;:<>()\"/\\|".contains(letter));
    !local.is_empty() && plain(local) && is_host(domain)
}

/// One address on the web; `https://` is added where it lacks.
pub(super) fn website(text: &str) -> Parsed {
    if text.is_empty() {
        return Parsed::default();
    }
    let lower = text.to_ascii_lowercase();
    let with_scheme = lower.starts_with("https://") || lower.starts_with("http://");
    let rest = if with_scheme { text.split_once("//").map_or(text, |(_, rest)| rest) } else { text };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    if text.chars().any(char::is_whitespace) || !is_host(host) {
        let advice = "Dit is geen adres van een website. Het blijft staan als tekst, zonder link.";
        return Parsed::with(text, Remark::warning(advice));
    }
    if with_scheme {
        return Parsed::clean(text);
    }
    Parsed::with(format!("https://{text}"), Remark::warning("Er stond geen https:// voor. Wij hebben dat toegevoegd."))
}

/// `zutphen.nl`: at least two parts, of letters, digits and hyphens.
fn is_host(host: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.contains('.') && host.split('.').all(part) && last.chars().all(char::is_alphabetic) && last.len() >= 2
}
