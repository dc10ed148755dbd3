//! The two typefaces of the paper: which glyph a letter has, and how wide it is.

use std::collections::HashMap;
use std::sync::LazyLock;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

/// Regular or bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// For reading.
    Regular,
    /// For headings and labels.
    Bold,
}

struct Loaded {
    font: Font,
    /// By letter: which glyph it has, and how wide that is at a size of 1. Looked up once, for a list has a hundred
    /// thousand letters.
    letters: HashMap<char, (GlyphId, f32)>,
}

static REGULAR: LazyLock<Loaded> = LazyLock::new(|| load(notosans::REGULAR_TTF));
static BOLD: LazyLock<Loaded> = LazyLock::new(|| load(notosans::BOLD_TTF));

#[expect(clippy::expect_used, reason = "the fonts are compiled in, and a test reads them")]
fn load(bytes: &'static [u8]) -> Loaded {
    let font = Font::new(bytes.into(), 0).expect("the font can be read");
    let glyphs = FontRef::new(bytes).expect("the font can be read");
    let metrics = glyphs.glyph_metrics(Size::unscaled(), LocationRef::default());
    let em = font.units_per_em();
    let letter = |(code, id): (u32, skrifa::GlyphId)| {
        let width = metrics.advance_width(id)? / em;
        Some((char::from_u32(code)?, (GlyphId::new(id.to_u32()), width)))
    };
    Loaded { letters: glyphs.charmap().mappings().filter_map(letter).collect(), font }
}

impl Face {
    fn loaded(self) -> &'static Loaded {
        match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
        }
    }

    /// As the PDF embeds it.
    pub fn font(self) -> Font {
        self.loaded().font.clone()
    }

    /// How wide a text is at a size of 1.
    pub fn width(self, text: &str) -> f32 {
        let letters = &self.loaded().letters;
        text.chars().map(|letter| advance(letters, letter)).sum()
    }

    /// How many bytes of a text fit in a width at a size of 1: whole letters, one at least.
    pub fn fitting(self, text: &str, width: f32) -> usize {
        let letters = &self.loaded().letters;
        let mut used = 0.0;
        for (at, letter) in text.char_indices() {
            used += advance(letters, letter);
            if used > width && at > 0 {
                return at;
            }
        }
        text.len()
    }

    /// The glyphs of a text. There is one for every letter that [`readable`] leaves.
    pub fn glyphs(self, text: &str) -> Vec<KrillaGlyph> {
        let letters = &self.loaded().letters;
        let glyph = |(at, letter): (usize, char)| {
            let (id, advance) = letters.get(&letter).copied().unwrap_or((GlyphId::new(0), 0.0));
            KrillaGlyph::new(id, advance, 0.0, 0.0, 0.0, at..at + letter.len_utf8(), None)
        };
        text.char_indices().map(glyph).collect()
    }
}

/// Whether the typefaces have every letter of a text.
pub fn has(text: &str) -> bool {
    readable(text).matches('?').count() == text.matches('?').count()
}

/// A letter that the typeface lacks is about half as wide as high, in whatever it is set.
fn advance(letters: &HashMap<char, (GlyphId, f32)>, letter: char) -> f32 {
    letters.get(&letter).map_or(0.5, |(_, advance)| *advance)
}

/// A text in letters that the typefaces have. What they don't have (Arabic, drawings) becomes one question mark for each
/// stretch: a reader of the screen must not be told that there is nothing.
pub fn readable(text: &str) -> String {
    let letters = &REGULAR.letters;
    let mut readable = String::with_capacity(text.len());
    let mut is_lost = false;
    for letter in text.nfc() {
        let letter = match letter {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{fe0f}' => continue,
            '\u{2011}' => '-',
            other if other.is_whitespace() || other.is_control() => ' ',
            other => other,
        };
        let is_known = letters.contains_key(&letter);
        if is_known {
            readable.push(letter);
        } else if !is_lost {
            readable.push('?');
        }
        is_lost = !is_known;
    }
    readable
}

#[cfg(test)]
mod tests {
    use super::{Face, readable};

    #[test]
    fn dutch_and_turkish_are_readable_and_the_rest_is_not_hidden() {
        let text = "Één café in ’s-Gravenhage kost € 5,–: ğışİĞŞçöü ąęłńśż АБВ ½ m²";
        assert_eq!(readable(text), text);
        assert_eq!(readable("e\u{301}e\u{301}n\u{ad}oog\tmee\u{200d} العربية 😀"), "éénoog mee ? ?");
    }

    #[test]
    fn bold_is_wider_and_letters_add_up() {
        assert!(Face::Bold.width("Telefoon") > Face::Regular.width("Telefoon"));
        let sum = Face::Regular.width("Tele") + Face::Regular.width("foon");
        assert!((Face::Regular.width("Telefoon") - sum).abs() < 1e-4);
        assert_eq!(Face::Regular.fitting("aaaa", Face::Regular.width("aa") + 0.01), 2);
        assert_eq!(Face::Regular.fitting("éé", 0.0), 2, "a whole letter, however narrow");
        assert_eq!(Face::Regular.glyphs("aé").len(), 2);
    }
}
