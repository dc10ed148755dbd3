//! Which colours of the sheet stand on which, and whether they can be told apart.

use super::Scheme;
use super::colour::{Tokens, contrast, hex, over, read, value};

/// What people must be able to read: WCAG 2.2, 1.4.3.
pub const TEXT: f32 = 4.5;
/// What people must be able to see: edges of fields and the ring of the focus (1.4.11).
pub const SHAPE: f32 = 3.0;

pub const GROUND: &str = "--utrecht-document-background-color";
pub const INK: &str = "--utrecht-document-color";
pub const LINK: &str = "--utrecht-link-color";
pub const LINK_HOVER: &str = "--utrecht-link-hover-color";
pub const BUTTON: &str = "--utrecht-button-primary-action-background-color";
pub const BUTTON_HOVER: &str = "--utrecht-button-primary-action-hover-background-color";
pub const LABEL: &str = "--utrecht-button-primary-action-color";
pub const HEADING: &str = "--utrecht-heading-color";
pub const HEADER: &str = "--utrecht-page-header-background-color";
pub const HEADER_INK: &str = "--utrecht-page-header-color";
pub const HEADER_LINK: &str = "--mk-header-link";
pub const FOOTER: &str = "--utrecht-page-footer-background-color";
pub const FOOTER_LINK: &str = "--mk-footer-link";
pub const SURFACE: &str = "--mk-surface";
pub const SOFT: &str = "--mk-soft";
pub const MUTED: &str = "--mk-muted";
const WARM: &str = "--mk-warm";
const URGENT: &str = "--mk-urgent";
const URGENT_LINE: &str = "--mk-urgent-line";
pub const FIELD: &str = "--utrecht-textbox-background-color";
const FIELD_LINE: &str = "--utrecht-textbox-border-color";
const FOCUS: &str = "--utrecht-focus-background-color";
const FOCUS_INK: &str = "--utrecht-focus-color";
const FOCUS_RING: &str = "--utrecht-focus-outline-color";

/// What stands on what, how strong the contrast must be, and what people call it.
pub const PAIRS: [(&str, &[&str], f32, &str); 16] = [
    (INK, &[GROUND, SURFACE, SOFT, WARM, URGENT, FIELD], TEXT, "tekst"),
    (HEADING, &[GROUND, SURFACE, SOFT, WARM, URGENT], TEXT, "een kop"),
    (MUTED, &[GROUND, SURFACE, SOFT, FIELD], TEXT, "kleine tekst"),
    (LINK, &[GROUND, SURFACE, SOFT, WARM, URGENT], TEXT, "een link"),
    (LINK_HOVER, &[GROUND, SURFACE, SOFT, WARM, URGENT], TEXT, "een link onder de muis"),
    (LABEL, &[BUTTON], TEXT, "de tekst op een knop"),
    (LABEL, &[BUTTON_HOVER], TEXT, "de tekst op een knop onder de muis"),
    (HEADER_INK, &[HEADER], TEXT, "de naam bovenaan"),
    (HEADER_LINK, &[HEADER], TEXT, "het menu bovenaan"),
    (FOOTER_LINK, &[FOOTER], TEXT, "een link onderaan"),
    (FOCUS_INK, &[FOCUS], TEXT, "tekst waar de toetsen zijn"),
    (FOCUS_RING, &[GROUND, SURFACE, SOFT], SHAPE, "de rand waar de toetsen zijn"),
    (FIELD_LINE, &[GROUND, FIELD], SHAPE, "de rand van een invoerveld"),
    (URGENT_LINE, &[GROUND], TEXT, "een foutmelding"),
    // Tags and notes are told apart by their edge too; the edge of what warns says most.
    (URGENT_LINE, &[URGENT], SHAPE, "de rand van een waarschuwing"),
    (LINK, &[FIELD], SHAPE, "een aangevinkt vakje"),
];

/// How one token looks on another; `None` where one of them is no colour.
pub fn ratio(tokens: &Tokens, above: &str, below: &str) -> Option<f32> {
    let colour = |name| read(&value(tokens, name)?);
    let ground = over(&colour(below)?, &over(&colour(GROUND)?, &read("#fff")?));
    Some(contrast(&over(&colour(above)?, &ground), &ground))
}

/// What can't be told apart well enough, each as a sentence.
pub fn failing(tokens: &Tokens, scheme: Scheme) -> Vec<String> {
    let pairs = PAIRS
        .iter()
        .flat_map(|(above, grounds, least, what)| grounds.iter().map(move |below| (*above, *below, *least, *what)));
    pairs
        .filter_map(|(above, below, least, what)| {
            let found = ratio(tokens, above, below).filter(|found| *found < least)?;
            let shown =
                |name| value(tokens, name).and_then(|value| read(&value)).map_or_else(String::new, |of| hex(&of));
            Some(format!(
                "Op een {scheme} scherm is {what} niet goed te zien: {above} ({}) op {below} ({}) heeft contrast {}, \
                 nodig is {}.",
                shown(above),
                shown(below),
                number(found),
                number(least)
            ))
        })
        .collect()
}

/// Never rounded up: 4,499 is not enough.
fn number(ratio: f32) -> String {
    let cut = (ratio * 100.0).floor() / 100.0;
    cut.to_string().replace('.', ",")
}
