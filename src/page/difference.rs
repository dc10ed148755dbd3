//! Two texts beside each other, word by word: what went, what came, what stayed.

use askama::Template;
use similar::{ChangeTag, TextDiff};

/// What became of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// In both texts.
    Same,
    /// Only in the former.
    Gone,
    /// Only in the latter.
    New,
}

/// Words in a row to which the same happened, with the spaces between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What became of them.
    pub became: Became,
    /// As they stand in the text.
    pub text: String,
}

/// One field before and after; a template shows it by naming it.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "difference.html")]
pub struct Difference {
    /// The former text: what stayed and what went.
    pub before: Vec<Piece>,
    /// The latter: what stayed and what came.
    pub after: Vec<Piece>,
}

impl askama::filters::HtmlSafe for Difference {}

/// Texts with fewer words in common than this are shown whole: scattered marks would puzzle more than they tell.
const ALIKE: f32 = 0.3;

/// Compares two texts. Where they have little in common, the one is gone and the other new.
pub fn difference(before: &str, after: &str) -> Difference {
    let words = TextDiff::from_words(before, after);
    if words.ratio() < ALIKE {
        return Difference { before: whole(Became::Gone, before), after: whole(Became::New, after) };
    }
    let mut found = Difference { before: Vec::new(), after: Vec::new() };
    for change in words.iter_all_changes() {
        let text = change.value();
        match change.tag() {
            ChangeTag::Equal => {
                add(&mut found.before, Became::Same, text);
                add(&mut found.after, Became::Same, text);
            }
            ChangeTag::Delete => add(&mut found.before, Became::Gone, text),
            ChangeTag::Insert => add(&mut found.after, Became::New, text),
        }
    }
    found
}

fn whole(became: Became, text: &str) -> Vec<Piece> {
    if text.is_empty() { Vec::new() } else { vec![Piece { became, text: text.to_owned() }] }
}

fn add(pieces: &mut Vec<Piece>, became: Became, text: &str) {
    match pieces.last_mut().filter(|last| last.became == became) {
        Some(last) => last.text.push_str(text),
        None => pieces.push(Piece { became, text: text.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        let piece = |piece: &Piece| match piece.became {
            Became::Same => piece.text.clone(),
            Became::Gone => format!("[-{}-]", piece.text),
            Became::New => format!("[+{}+]", piece.text),
        };
        pieces.iter().map(piece).collect()
    }

    #[test]
    fn only_the_words_that_changed_are_marked() {
        let found = difference("Elke dinsdag van 10 tot 12 uur.", "Elke woensdag van 10 tot 12 uur.");
        assert_eq!(shown(&found.before), "Elke [-dinsdag-] van 10 tot 12 uur.");
        assert_eq!(shown(&found.after), "Elke [+woensdag+] van 10 tot 12 uur.");
    }

    #[test]
    fn texts_with_little_in_common_are_shown_whole() {
        let found = difference("Gratis", "€ 12,50 per keer, met Gelrepas € 5");
        assert_eq!(shown(&found.before), "[-Gratis-]");
        assert_eq!(shown(&found.after), "[+€ 12,50 per keer, met Gelrepas € 5+]");
    }

    #[test]
    fn what_was_empty_has_nothing_that_went() {
        let found = difference("", "06 12345678");
        assert_eq!((shown(&found.before).as_str(), shown(&found.after).as_str()), ("", "[+06 12345678+]"));
    }
}
