//! Cells that hold a list: of slugs, of names or of areas; and the two that hold one choice.

use super::super::choice::{Choice, Indication, Status};
use super::super::field::Field;
use super::words::{Names, bare_words};
use super::{Parsed, Remark, Words, one_line};

/// People join names by any of these. The strongest come first: a name may itself hold a weaker one.
const JOINERS: [&[char]; 3] = [&['|', ';', '\n', '\r', '+'], &[','], &['/', '&']];

/// What was read from a list cell.
#[derive(Debug, Default)]
struct Read {
    /// By place in the list.
    values: u64,
    /// What no name fits.
    unknown: Vec<String>,
}

/// A list of slugs. An unknown basic function is an error: without it nobody finds the offering.
pub(super) fn choices(field: Field, raw: &str, words: &Words) -> Parsed {
    let Some(names) = words.names(field) else { return Parsed::clean(one_line(raw)) };
    let mut read = Read::default();
    add(raw, 0, names, &mut read);
    let text = names.cell(read.values);
    let remarks = read.unknown.iter().map(|name| unknown(field, name, &text, words)).collect();
    Parsed { text, remarks }
}

fn unknown(field: Field, name: &str, kept: &str, words: &Words) -> Remark {
    if field == Field::Functions {
        return Remark::error(format!(
            "‘{name}’ is geen soort hulp die wij kennen. Kies uit: {}.",
            words.function_names.join(", ")
        ));
    }
    let what = match field {
        Field::CarerTypes => "soort mantelzorger",
        Field::CaresFor => "persoon voor wie iemand zorgt",
        Field::Conditions => "aandoening",
        Field::Funding => "bekostiging",
        Field::Forms => "vorm",
        Field::GivenBy => "hulpverlener",
        _ => "belasting",
    };
    let outcome = if kept.is_empty() { "De cel wordt leeg" } else { "Dit deel is niet overgenomen" };
    Remark::warning(format!(
        "‘{name}’ kennen wij niet als {what}. {outcome}. Kies uit: {}.",
        words.names(field).map(|names| names.cell(u64::MAX).replace('|', ", ")).unwrap_or_default()
    ))
}

/// Tries the whole text first, then its parts: ‘Advies en begeleiding’ is one name, ‘dementie en NAH’ are two.
fn add(text: &str, level: usize, names: &Names, read: &mut Read) {
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    if let Some(found) = names.find(text) {
        read.values |= found.map_or(0, |place| 1 << place);
        return;
    }
    let Some(joiners) = JOINERS.get(level) else { return add_joined_by_en(text, names, read) };
    if !text.contains(*joiners) {
        return add(text, level + 1, names, read);
    }
    let mut parts = Read::default();
    text.split(*joiners).for_each(|part| add(part, level + 1, names, &mut parts));
    // A stroke or `&` within an unknown name does not make it two unknown names.
    if level == 2 && parts.values == 0 {
        parts.unknown = vec![one_line(text)];
    }
    read.values |= parts.values;
    read.unknown.append(&mut parts.unknown);
}

/// Takes the longest run of words around " en " that is a name, from the left.
fn add_joined_by_en(text: &str, names: &Names, read: &mut Read) {
    let line = one_line(text);
    let parts: Vec<&str> = line.split(" en ").collect();
    let (mut start, mut values, mut unknown) = (0, 0, Vec::new());
    while start < parts.len() {
        let longest = (start + 1..=parts.len())
            .rev()
            .find_map(|end| names.find(&parts[start..end].join(" en ")).map(|found| (end, found)));
        if let Some((end, found)) = longest {
            values |= found.map_or(0, |place| 1 << place);
            start = end;
        } else {
            unknown.push(parts[start].to_owned());
            start += 1;
        }
    }
    if values == 0 && !unknown.is_empty() {
        unknown = vec![line];
    }
    read.values |= values;
    read.unknown.append(&mut unknown);
}

/// Names that no list closes, in the order in which they were typed. Languages are in lower case.
pub(super) fn names(field: Field, raw: &str) -> Parsed {
    if field != Field::Languages {
        return Parsed::clean(joined(raw.split(['|', ';', ',', '\n']).map(one_line)));
    }
    let lines = raw.split(['|', ';', ',', '\n', '/', '+']).map(|part| one_line(part).to_lowercase());
    Parsed::clean(joined(lines.flat_map(|line| line.split(" en ").map(one_line).collect::<Vec<_>>())))
}

/// `landelijk`, or municipalities and places. ‘Bergen en Dal’ and the like are one name.
pub(super) fn areas(raw: &str) -> Parsed {
    let parts = raw.split(['|', ';', ',', '\n', '/']).map(|part| {
        let name = one_line(part);
        match bare_words(&name).as_str() {
            "landelijk" | "nederland" | "heel nederland" | "alle gemeenten" | "hele land" => "landelijk".to_owned(),
            _ => match name.get(..9) {
                Some(start) if start.eq_ignore_ascii_case("gemeente ") => name[9..].to_owned(),
                _ => name,
            },
        }
    });
    Parsed::clean(joined(parts))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    let mut kept: Vec<String> = Vec::new();
    for part in parts {
        if !part.is_empty() && !kept.contains(&part) {
            kept.push(part);
        }
    }
    kept.join("|")
}

/// Whether a formal decision is needed first: yes, no, or not known.
pub(super) fn indication(text: &str) -> Parsed {
    let said = bare_words(text);
    let first = said.split(' ').next().unwrap_or_default();
    let slug = match (said.as_str(), first) {
        ("" | "onbekend" | "nvt" | "n v t" | "niet bekend" | "weet niet", _) => "",
        ("niet nodig" | "niet", _) | (_, "nee" | "geen" | "zonder" | "n" | "no" | "neen") => {
            Indication::NotNeeded.slug()
        }
        ("nodig" | "verplicht", _) | (_, "ja" | "j" | "wel" | "yes") => Indication::Needed.slug(),
        _ if said.starts_with("niet nodig") => Indication::NotNeeded.slug(),
        _ => {
            let advice = format!("‘{text}’ is hier niet duidelijk. De cel wordt leeg. Vul ‘ja’ of ‘nee’ in.");
            return Parsed::with("", Remark::warning(advice));
        }
    };
    Parsed::clean(slug)
}

/// Whether the public sees it. Nothing filled in: yes.
pub(super) fn status(text: &str) -> Parsed {
    let status = match bare_words(text).as_str() {
        "" | "gepubliceerd" | "actief" | "online" | "ja" | "actueel" => Status::Published,
        "concept" | "ontwerp" | "nieuw" => Status::Draft,
        "gestopt" | "stopt" | "vervallen" | "inactief" | "niet actief" | "beeindigd" | "nee" => Status::Stopped,
        _ => {
            let advice = format!("‘{text}’ is geen status. Kies uit: concept, gepubliceerd, gestopt.");
            return Parsed::with("", Remark::error(advice));
        }
    };
    Parsed::clean(status.slug())
}
