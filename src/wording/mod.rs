//! How values are said in Dutch, on every page and on the command line. Knows nothing of pages.

pub mod asked_fields;
pub mod contact;
pub mod dates;
pub mod field_names;
pub mod keeping;
pub mod moment;
pub mod plain_words;
pub mod referring;
pub mod soft_hyphen;

use crate::model::source::SAMPLE;

/// A number as the Dutch write it: `1.234`.
pub fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut dotted = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            dotted.push('.');
        }
        dotted.push(digit);
    }
    dotted
}

/// What a list is called on screen: the sample has a name that only the command line uses.
pub fn list(name: &str) -> &str {
    if name == SAMPLE { "Voorbeelden" } else { name }
}

/// The same for any whole number, as templates have them; what is below nought is none.
pub fn count<N: Copy + TryInto<usize>>(value: &N) -> String {
    number((*value).try_into().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    #[test]
    fn thousands_have_a_dot() {
        assert_eq!([0, 219, 1_234, 1_000_000].map(super::number), ["0", "219", "1.234", "1.000.000"]);
    }
}
