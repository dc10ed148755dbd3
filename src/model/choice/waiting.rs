//! How long one waits, read from what people write; whoever writes no length gets none.

use super::Choice;
use crate::model::fold::fold;

choices! {
    /// Whether there is room soon.
    Capacity {
        /// One need not wait.
        AtOnce = "geen",
        /// Up to and including [`SHORT`] weeks.
        Soon = "kort",
        /// Longer.
        Later = "lang",
        Unknown = "onbekend",
    }
}

/// In weeks.
pub const SHORT: u32 = 4;

/// What people write where one need not wait.
const AT_ONCE: [&str; 10] = [
    "geen wachttijd",
    "geen wachtlijst",
    "geen wachttijden",
    "niet van toepassing",
    "direct",
    "meteen",
    "onmiddellijk",
    "geen",
    "nvt",
    "n.v.t.",
];

/// Numbers that people write in letters, up to a dozen.
const NUMBERS: [&str; 13] =
    ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

impl Capacity {
    /// What the cell `wachttijd` says.
    pub fn of(waiting_time: &str) -> Self {
        match weeks(waiting_time) {
            None => Self::Unknown,
            Some(0) => Self::AtOnce,
            Some(weeks) if weeks <= SHORT => Self::Soon,
            Some(_) => Self::Later,
        }
    }
}

/// The longest wait that a text names, in weeks, begun ones counted whole: `ongeveer 3 tot 6 weken` → 6. `None`: it
/// names none.
pub fn weeks(text: &str) -> Option<u32> {
    if text.is_empty() {
        return None;
    }
    let text = fold(text);
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let named = words.iter().enumerate().filter_map(|(place, word)| {
        let (digits, unit) = word.split_at(word.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(word.len()));
        if !digits.is_empty() && !unit.is_empty() {
            return in_weeks(digits.parse().ok()?, unit);
        }
        in_weeks(number(words.get(place.checked_sub(1)?)?)?, word)
    });
    let longest = named.max();
    let is_more = words.windows(2).any(|pair| matches!(pair, ["meer" | "langer", "dan"]));
    match longest {
        Some(weeks) => Some(weeks + u32::from(is_more)),
        None => AT_ONCE.iter().any(|said| text == *said || starts_with_word(&text, said)).then_some(0),
    }
}

fn starts_with_word(text: &str, said: &str) -> bool {
    // Not `geen plek` and `geen idee`: only whole sayings may go on.
    let is_whole = said.contains(' ') || matches!(said, "direct" | "meteen" | "onmiddellijk");
    is_whole && text.strip_prefix(said).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn number(word: &str) -> Option<u32> {
    let spelled = NUMBERS.iter().position(|name| *name == word).and_then(|number| u32::try_from(number).ok());
    // More digits are no wait but a telephone number or a year.
    spelled.or_else(|| word.parse().ok().filter(|number| *number < 1_000))
}

fn in_weeks(number: u32, unit: &str) -> Option<u32> {
    match unit {
        "dag" | "dagen" => Some(number.div_ceil(7)),
        "werkdag" | "werkdagen" => Some(number.div_ceil(5)),
        "w" | "wk" | "week" | "weken" => Some(number),
        "mnd" | "maand" | "maanden" => Some((number * 13).div_ceil(3)),
        "jaar" | "jaren" => Some(number * 52),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Capacity, weeks};

    #[test]
    fn the_longest_wait_that_is_named_counts() {
        let said = [
            ("ongeveer 6 weken", 6),
            ("3 tot 6 weken", 6),
            ("3-4 weken", 4),
            ("Twee à drie maanden", 13),
            ("1 maand", 5),
            ("10 werkdagen", 2),
            ("3 dagen", 1),
            ("6wk", 6),
            ("een jaar", 52),
            ("één week", 1),
            ("langer dan 4 weken", 5),
            ("intake na 1 week, plaatsing na 3 maanden", 13),
            ("Geen wachttijd.", 0),
            ("geen", 0),
            ("Direct plek", 0),
            ("0 weken", 0),
        ];
        for (text, expected) in said {
            assert_eq!(weeks(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_names_no_length_has_none() {
        for text in
            ["", "wisselt", "onbekend", "geen plek", "geen idee", "bel 0575 12 34 56", "wachtlijst sinds 2025", "lang"]
        {
            assert_eq!(weeks(text), None, "{text}");
            assert_eq!(Capacity::of(text), Capacity::Unknown, "{text}");
        }
    }
}
