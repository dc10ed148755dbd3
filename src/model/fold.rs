//! Spellings that people take for the same: upper and lower case, with and without accents.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case without accents: `Financiële` → `financiele`. Compatibility forms are taken apart first (NFKD), so that
/// `İstanbul` and `ﬁets` are found too.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .filter(|letter| !is_combining_mark(*letter))
        .collect()
}

/// Letters and digits alone: `'s-Hertogenbosch` and `s hertogenbosch` → `shertogenbosch`.
pub fn letters(name: &str) -> String {
    let mut folded = fold(name);
    folded.retain(char::is_alphanumeric);
    folded
}

#[cfg(test)]
mod tests {
    use super::{fold, letters};

    #[test]
    fn accents_case_and_compatibility_forms_fold() {
        assert_eq!(fold("Financiële REÜNIE İstanbul ﬁets"), "financiele reunie istanbul fiets");
        assert_eq!(fold("Gewoon"), "gewoon");
    }

    #[test]
    fn letters_leave_marks_and_spaces_out() {
        assert_eq!(letters("'s-Hertogenbosch"), letters("s hertogenbosch"));
        assert_eq!(letters("Súdwest-Fryslân"), "sudwestfryslan");
        assert_eq!(letters("☎"), "");
    }
}
