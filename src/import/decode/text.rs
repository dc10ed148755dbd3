//! Bytes → text: encodings, and the traces that wrong encodings left.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252, WINDOWS_1257};

use super::csv::DELIMITERS;
use crate::model::field::Field;

/// Text with what was done to it.
pub(super) struct Text {
    pub(super) text: String,
    pub(super) notes: Vec<String>,
}

/// UTF-16 that does not say so: every other byte of Dutch text is then zero.
fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let most = start.len() / 2 * 7 / 10;
    match (zeros(1), zeros(0)) {
        (odd, even) if odd > most && even == 0 => Some(UTF_16LE),
        (odd, even) if even > most && odd == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether these bytes can be text at all.
pub(super) fn is_text(bytes: &[u8]) -> bool {
    if Encoding::for_bom(bytes).is_some() || wide_without_mark(bytes).is_some() {
        return true;
    }
    let start = &bytes[..bytes.len().min(65_536)];
    let odd = start.iter().filter(|byte| **byte == 0 || (1..=8).contains(*byte)).count();
    odd * 200 <= start.len()
}

/// Reads UTF-8, UTF-16 or Windows-1252, and repairs what an earlier program read wrongly.
pub(super) fn decode(bytes: &[u8]) -> Text {
    let read = match Encoding::for_bom(bytes) {
        Some((encoding, length)) if encoding != encoding_rs::UTF_8 => wide(encoding, &bytes[length..]),
        Some((_, length)) => narrow(&bytes[length..]),
        None => wide_without_mark(bytes).map_or_else(|| narrow(bytes), |encoding| wide(encoding, bytes)),
    };
    let header = read.lines().next().unwrap_or_default();
    let ours = is_our_export(header.split(DELIMITERS).map(|cell| cell.trim_matches('"')));
    let (text, repair) = if ours { (Cow::Borrowed(&*read), None) } else { repaired(&read) };
    let mut notes: Vec<String> = repair.iter().map(Repair::note).collect();
    if text.contains('\u{FFFD}') {
        notes.push(
            "In het bestand staan tekens die verloren zijn gegaan (�). Zoek ze op en verbeter ze in de lijst."
                .to_owned(),
        );
    }
    Text { text: text.into_owned(), notes }
}

fn wide<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Cow<'a, str> {
    encoding.decode_without_bom_handling(bytes).0
}

/// UTF-8; every byte that is no UTF-8 is read as Windows-1252. So a file in either is read well, and also one in
/// which somebody pasted the one into the other.
fn narrow(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 16);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    Cow::Owned(text)
}

/// What was turned back, with one example.
pub(super) struct Repair {
    pub(super) wrong: String,
    pub(super) right: String,
    pub(super) times: usize,
}

impl Repair {
    pub(super) fn note(&self) -> String {
        let Self { wrong, right, times } = self;
        let places = if *times == 1 { "plek" } else { "plekken" };
        format!(
            "Op {times} {places} stonden verkeerde tekens, zoals ‘{wrong}’. Wij maakten er ‘{right}’ van. \
             Sla de lijst voortaan op als CSV UTF-8."
        )
    }
}

/// Whether this is the header of our own export. Nothing in it is an accident: every cell must come back as it was.
pub(super) fn is_our_export<'a>(header: impl Iterator<Item = &'a str>) -> bool {
    header.eq(Field::ALL.iter().map(|field| field.header()))
}

/// Repairs the traces of two old accidents; see [`mended`] and [`quoted`].
pub(super) fn repaired(text: &str) -> (Cow<'_, str>, Option<Repair>) {
    let quoted = quoted(text);
    match mended(&quoted) {
        Some((mended, repair)) => (Cow::Owned(mended), repair),
        None => (quoted, None),
    }
}

/// U+0019 where U+2019 (’) belonged: a program that kept only the last byte.
fn quoted(text: &str) -> Cow<'_, str> {
    let lost = |letter: char| matches!(letter, '\u{13}' | '\u{14}' | '\u{18}' | '\u{19}' | '\u{1C}' | '\u{1D}');
    if !text.contains(lost) {
        return Cow::Borrowed(text);
    }
    let whole = |letter: char| {
        if lost(letter) { char::from_u32(0x2000 + u32::from(letter)).unwrap_or(letter) } else { letter }
    };
    Cow::Owned(text.chars().map(whole).collect())
}

/// ‘FinanciÃ«le’ or ‘FinanciĆ«le’: UTF-8 that was read as Windows-1252, 1250 or 1257. Every such sequence is turned
/// back where it forms a letter; no Dutch word holds one on purpose. `None` when there is nothing to do.
fn mended(text: &str) -> Option<(String, Option<Repair>)> {
    let first_bytes = |letter: char| matches!(letter, 'Â' | 'Ã' | 'â' | 'Ă' | 'Ć' | 'Å' | 'Ä' | 'ð' | 'ï');
    if !text.contains(first_bytes) {
        return None;
    }
    let mut mended = String::with_capacity(text.len());
    let (mut rest, mut repair) = (text, None);
    while let Some(place) = rest.find(first_bytes) {
        mended.push_str(&rest[..place]);
        rest = &rest[place..];
        let first = rest.chars().next()?;
        let (right, length) = sequence(rest).unwrap_or((first, first.len_utf8()));
        // The mark at the start of a file is no letter that anybody misses.
        if right != first && right != '\u{feff}' {
            let wrong = || Repair { wrong: rest[..length].to_owned(), right: right.to_string(), times: 0 };
            repair.get_or_insert_with(wrong).times += 1;
        }
        mended.push(right);
        rest = &rest[length..];
    }
    mended.push_str(rest);
    Some((mended, repair))
}

/// The letter that these letters were before they were read wrongly, and how many bytes they take.
fn sequence(text: &str) -> Option<(char, usize)> {
    [WINDOWS_1252, WINDOWS_1250, WINDOWS_1257].iter().find_map(|encoding| {
        let mut bytes = Vec::with_capacity(4);
        let mut length = 0;
        let wanted = text.chars().next().and_then(|first| byte(encoding, first)).and_then(width)?;
        for letter in text.chars().take(wanted) {
            bytes.push(byte(encoding, letter)?);
            length += letter.len_utf8();
        }
        let letter = std::str::from_utf8(&bytes).ok()?.chars().next()?;
        (bytes.len() == wanted && is_expected(letter)).then_some((letter, length))
    })
}

/// What lists hold: European letters, punctuation, symbols and emoji. By chance almost nothing else is.
fn is_expected(letter: char) -> bool {
    matches!(letter, '\u{a0}'..='\u{17f}' | '\u{2000}'..='\u{27bf}' | '\u{feff}' | '\u{1f000}'..='\u{1ffff}')
}

/// How many bytes a letter takes in UTF-8 that begins with this byte; at least two.
fn width(first: u8) -> Option<usize> {
    match first {
        0xC2..=0xDF => Some(2),
        0xE0..=0xEF => Some(3),
        0xF0..=0xF4 => Some(4),
        _ => None,
    }
}

/// LibreOffice keeps a byte that has no letter as U+F180 to U+F19F.
fn byte(encoding: &'static Encoding, letter: char) -> Option<u8> {
    if let lost @ 0xF180..=0xF19F = u32::from(letter) {
        return u8::try_from(lost - 0xF100).ok();
    }
    let mut buffer = [0; 4];
    let (bytes, _, lost) = encoding.encode(letter.encode_utf8(&mut buffer));
    match bytes.as_ref() {
        [byte] if !lost => Some(*byte),
        _ => None,
    }
}
