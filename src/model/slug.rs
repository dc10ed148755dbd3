//! Names as they stand in addresses.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest slug; longer titles are cut at a word.
const LONGEST: usize = 60;

/// `Respijtzorg bij dementie (Zutphen)` → `respijtzorg-bij-dementie-zutphen`. Never empty.
pub fn slug(name: &str) -> String {
    // Nearly every title: a result page makes twenty of these.
    let mut slug = if name.is_ascii() {
        joined(name.chars().map(|letter| letter.to_ascii_lowercase()), name.len())
    } else {
        joined(name.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase), name.len())
    };
    if slug.len() > LONGEST {
        let cut = slug[..=LONGEST].rfind('-').unwrap_or(LONGEST);
        slug.truncate(cut);
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "x".to_owned() } else { slug.to_owned() }
}

fn joined(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut slug = String::with_capacity(length);
    for letter in letters {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !matches!(letter, '\'' | '’') && !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_slug_is_readable_plain_and_never_empty() {
        assert_eq!(slug("Financiële hulp: 's-Hertogenbosch"), "financiele-hulp-s-hertogenbosch");
        assert_eq!(slug("  İstanbul & Köln  "), "istanbul-koln");
        assert_eq!(slug("☎"), "x");
        assert!(slug(&"lang woord ".repeat(30)).len() <= 60);
    }
}
