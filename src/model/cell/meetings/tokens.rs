//! A meeting as it is typed, in pieces.

/// One piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Digits.
    Number(&'a str),
    /// Letters, in lower case.
    Word(&'a str),
    /// One of `-./:`; other marks say nothing.
    Mark(char),
}

/// What stands for more than its letters: in lower case, with what it says.
const SHORT: [(&str, &str); 7] = [
    ("t/m", " tot "),
    ("t.e.m.", " tot "),
    ("m.u.v.", " behalve "),
    ("v.d.", " van de "),
    ("é", "e"),
    ("&", " en "),
    ("+", " en "),
];

/// In lower case, with short forms in full and one kind of dash.
pub(super) fn plain(typed: &str) -> String {
    let plain = typed.to_lowercase().replace(['–', '—', '−', '‐', '‑'], "-");
    SHORT.iter().fold(plain, |text, (short, full)| if text.contains(short) { text.replace(short, full) } else { text })
}

/// The pieces of what [`plain`] made.
pub(super) fn tokens(plain: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = plain;
    while let Some(letter) = rest.chars().next() {
        let run = |is_part: fn(char) -> bool| rest.split_at(rest.find(|other| !is_part(other)).unwrap_or(rest.len()));
        let (piece, after) = if letter.is_ascii_digit() {
            run(|other| other.is_ascii_digit())
        } else if letter.is_alphabetic() {
            run(char::is_alphabetic)
        } else {
            rest.split_at(letter.len_utf8())
        };
        rest = after;
        if letter.is_ascii_digit() {
            tokens.push(Token::Number(piece));
        } else if letter.is_alphabetic() {
            tokens.push(Token::Word(piece));
        } else if "-./:".contains(letter) {
            tokens.push(Token::Mark(letter));
        }
    }
    tokens
}
