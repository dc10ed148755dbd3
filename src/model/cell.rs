//! Canonicalising one cell: from what a person typed to the text that [`super::field::Cells`] holds.
//!
//! The same rules serve the spreadsheet and the edit form. Canonical text comes back unchanged: parsing it again
//! gives the same text.

mod audience;
mod contact;
mod costs;
mod date;
mod list;
mod meetings;
mod whole;
mod words;

pub use contact::ADDED_HTTPS;
pub use costs::cost_money;
pub use meetings::meetings;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::code::is_code;
use super::field::Field;
pub use audience::{Audience, audience, is_everyone};
pub use whole::{odd_dates, required};
pub use words::{Words, bare_words};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Severity {
    /// The row can't be trusted.
    #[serde(rename = "fout")]
    Error,
    /// The row goes in; somebody should look at it.
    #[serde(rename = "let op")]
    Warning,
}

/// What there is to say about one cell: what is wrong and what to do, in Dutch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong and what to do.
    pub message: String,
}

impl Remark {
    fn error(message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, message: message.into() }
    }
    fn warning(message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, message: message.into() }
    }
}

/// A cell in canonical form, with everything there is to say about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// Canonical text; empty where an error left nothing to trust.
    pub text: String,
    /// Errors and warnings.
    pub remarks: Vec<Remark>,
}

impl Parsed {
    fn clean(text: impl Into<String>) -> Self {
        Self { text: text.into(), remarks: Vec::new() }
    }
    fn with(text: impl Into<String>, remark: Remark) -> Self {
        Self { text: text.into(), remarks: vec![remark] }
    }
}

/// Brings what was typed in one cell into canonical form.
pub fn parse(field: Field, raw: &str, words: &Words) -> Parsed {
    if raw.is_empty() && field != Field::Status {
        return Parsed::default();
    }
    let text = if many_lines(field) { paragraphs(raw) } else { one_line(raw) };
    // Composed before it is cut: some letters become a `;` of their own.
    let lines = || paragraphs(raw);
    match field {
        Field::Code => code(text),
        Field::Functions
        | Field::CarerTypes
        | Field::CaresFor
        | Field::Conditions
        | Field::Funding
        | Field::Forms
        | Field::GivenBy
        | Field::Burden => list::choices(field, &lines(), words),
        Field::Indication => list::indication(&text),
        Field::Status => list::status(&text),
        Field::Serves => list::areas(&lines()),
        Field::Languages | Field::Keywords => list::names(field, &lines()),
        Field::Meetings => meetings::cell(&lines()),
        Field::Postcode => contact::postcode(&text),
        Field::Phone => contact::phone(&text),
        Field::Whatsapp => contact::whatsapp(&text),
        Field::Email => contact::email(&text),
        Field::Website | Field::OriginUrl => contact::website(&text),
        Field::WaitingTimeOn | Field::ReviewedOn | Field::ValidUntil | Field::OriginDate => date::date(field, &text),
        _ => Parsed::clean(text),
    }
}

/// ‘Gratis’ or ‘Via de Wmo’ says who pays, wherever it stands. `None` when the text says more than that.
pub fn funding_in(costs: &str, words: &Words) -> Option<String> {
    let parsed = list::choices(Field::Funding, costs, words);
    (parsed.remarks.is_empty() && !parsed.text.is_empty()).then_some(parsed.text)
}

/// Yes or no, as people mark it in a list; `None` when it is neither.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match bare_words(text).as_str() {
        "ja" | "j" | "x" | "1" | "waar" | "true" | "yes" | "y" => Some(true),
        "" | "nee" | "n" | "0" | "onwaar" | "false" | "no" | "neen" => Some(false),
        _ => None,
    }
}

/// Fields whose line breaks mean something.
fn many_lines(field: Field) -> bool {
    use Field::{Address, Costs, DeskInfo, HowToApply, Summary, Times, WaitingTime};
    matches!(field, Field::Description | Summary | Address | Costs | HowToApply | Times | WaitingTime | DeskInfo)
}

/// One line: every run of white space becomes a single space.
pub fn one_line(raw: &str) -> String {
    if is_plain(raw) {
        return raw.to_owned();
    }
    let plain = visible(raw);
    let mut line = String::with_capacity(plain.len());
    for word in plain.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Several lines: single spaces within a line, at most one empty line between paragraphs.
pub fn paragraphs(raw: &str) -> String {
    if is_plain(raw) {
        return raw.to_owned();
    }
    let plain = visible(raw).replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{85}'], "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in plain.split('\n') {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() || lines.last().is_some_and(|before| !before.is_empty()) {
            lines.push(line);
        }
    }
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}

/// One line of ordinary letters and single spaces: nothing to be done. Most cells are.
fn is_plain(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    let seen = bytes.iter().all(|byte| (b' '..=b'~').contains(byte));
    seen && !raw.starts_with(' ') && !raw.ends_with(' ') && !bytes.windows(2).any(|pair| pair == b"  ")
}

/// Composed letters only (macOS writes `e` + accent), and nothing that can't be seen.
fn visible(raw: &str) -> String {
    let unseen = |letter: char| {
        (letter.is_control() && !letter.is_whitespace()) || matches!(letter, '\u{feff}' | '\u{200b}' | '\u{ad}')
    };
    let kept: String = if raw.contains(unseen) { raw.replace(unseen, "") } else { raw.to_owned() };
    if is_nfc(&kept) { kept } else { kept.nfc().collect() }
}

fn code(text: String) -> Parsed {
    if text.is_empty() || is_code(&text) {
        return Parsed::clean(text);
    }
    Parsed::with(
        "",
        Remark::error("Deze code kan niet. Gebruik hoogstens 40 letters, cijfers, streepjes of punten, zonder spatie."),
    )
}

#[cfg(test)]
mod tests;
