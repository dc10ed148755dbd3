//! Where long words in headings may break: on a narrow screen `Mantelzorgcoördinator` is longer than its line, and not
//! every browser can hyphenate Dutch. Only for headings; data stays as it is.

use std::borrow::Cow;

/// The first part of most of our long words, without its capital.
const FIRST_PART: &str = "antelzorg";
/// A shorter rest fits beside it.
const SHORTEST_REST: usize = 5;
const SOFT_HYPHEN: char = '\u{ad}';

/// The heading with a soft hyphen after `mantelzorg` where five letters or more follow.
pub fn breakable(heading: &str) -> Cow<'_, str> {
    let ends = heading.match_indices(FIRST_PART).map(|(start, part)| start + part.len());
    let long =
        |end: &usize| heading[*end..].chars().take_while(|letter| letter.is_alphabetic()).count() >= SHORTEST_REST;
    let mut broken = String::new();
    let mut from = 0;
    for end in ends.filter(long) {
        broken.push_str(&heading[from..end]);
        broken.push(SOFT_HYPHEN);
        from = end;
    }
    if from == 0 { Cow::Borrowed(heading) } else { Cow::Owned(broken + &heading[from..]) }
}

#[cfg(test)]
mod tests {
    use super::breakable;

    #[test]
    fn long_words_may_break_after_their_first_part() {
        assert_eq!(
            breakable("Mantelzorgcoördinator bij mantelzorgvragen"),
            "Mantelzorg\u{ad}coördinator bij mantelzorg\u{ad}vragen"
        );
        for whole in ["Mantelzorgcafé", "mantelzorgers", "Mantelzorg", "Mantelzorg vragen", "Oppas", ""] {
            assert_eq!(breakable(whole), whole);
        }
    }
}
