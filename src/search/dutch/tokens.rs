//! Where one word of a text ends and the next begins.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::fold::fold;

/// Longer is no word. In bytes.
const LONGEST_WORD: usize = 80;

/// The words of a text in lower case, accents kept.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.to_owned()));
    words
}

/// One word of what somebody typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// In lower case, accents kept.
    pub word: String,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// The number of its sentence, from 0.
    pub sentence: usize,
    /// Whether a comma or the like follows.
    pub pause: bool,
}

/// The words of a text with where they stand. An abbreviation with dots is one word: `p.g.b.` → `pgb`.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut sentence, mut after) = (0, 0);
    for (start, part) in parts(text) {
        let between = &text[after..start];
        let end = start + part.len();
        let mut word = String::new();
        each_word(part, |found| word.push_str(found));
        let is_letter = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        if let Some(last) = tokens.last_mut()
            && between == "."
            && is_letter(&word)
            && (is_letter(&text[last.at.clone()]) || text[last.at.clone()].contains('.'))
        {
            last.word.push_str(&word);
            last.at.end = end;
        } else if !word.is_empty() {
            let after_abbreviation = tokens.last().is_some_and(|last| text[last.at.clone()].contains('.'));
            let between = if after_abbreviation { between.trim_start_matches('.') } else { between };
            sentence += usize::from(!tokens.is_empty() && ends_sentence(between));
            if let Some(last) = tokens.last_mut() {
                last.pause = between.contains([',', '-', '–', '(', ')']);
            }
            tokens.push(Token { word, at: start..end, sentence, pause: false });
        }
        after = end;
    }
    tokens
}

/// A dot, a question mark, a line's end: not a comma, for people put those anywhere.
fn ends_sentence(between: &str) -> bool {
    between.contains(['.', '!', '?', ';', ':', '\n', '…'])
}

/// Calls `found` with every word of a text, in lower case, accents kept. Marks separate; so `oma's` is `oma` and the
/// stop word `s`.
pub fn each_word(text: &str, mut found: impl FnMut(&str)) {
    let mut room = String::new();
    for (_, part) in parts(text) {
        if let Some(word) = word(part, &mut room) {
            found(word);
        }
    }
}

/// The word that one of [`parts`] is, in lower case, written in `room`.
pub fn word<'r>(part: &str, room: &'r mut String) -> Option<&'r str> {
    room.clear();
    if part.is_ascii() {
        room.push_str(part);
        room.make_ascii_lowercase();
    } else {
        room.extend(part.nfkc().flat_map(char::to_lowercase));
    }
    // A letter can turn out to be made of marks alone.
    let is_word = room.is_ascii() || !fold(room).is_empty();
    is_word.then(|| &room[..room.floor_char_boundary(LONGEST_WORD)])
}

/// What stands between marks, with where it begins.
pub fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let parts = text.split_inclusive(is_mark).map(move |part| {
        let start = at;
        at += part.len();
        (start, part.trim_end_matches(is_mark))
    });
    parts.filter(|(_, part)| !part.is_empty())
}

fn is_mark(letter: char) -> bool {
    !letter.is_alphanumeric() && (letter.is_ascii() || !is_combining_mark(letter))
}

#[cfg(test)]
mod tests {
    use super::{tokens, words};

    #[test]
    fn a_text_falls_apart_into_words() {
        let of = |text: &str| words(text);
        assert_eq!(of("Oma's e-mail: 's-Hertogenbosch!"), ["oma", "s", "e", "mail", "s", "hertogenbosch"]);
        assert_eq!(of("Financie\u{308}le ﬁets"), ["financiële", "fiets"]);
        assert_eq!(of(" \u{0}☎ \u{301} "), Vec::<String>::new());
        assert!(of(&"é".repeat(500))[0].len() <= 80);
    }

    #[test]
    fn tokens_know_their_place_and_sentence() {
        let text = "Ik heb een P.G.B. nodig! Wie helpt?";
        let found = tokens(text);
        let words: Vec<_> = found.iter().map(|token| (&*token.word, &text[token.at.clone()], token.sentence)).collect();
        assert_eq!(words[3], ("pgb", "P.G.B", 0));
        assert_eq!(words[5], ("wie", "Wie", 1));
        assert_eq!(tokens("a. b").len(), 2);
    }
}
