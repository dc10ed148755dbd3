//! Colours of tokens: looked up through `var()`, mixed, and compared as WCAG does.

use std::collections::BTreeMap;

use csscolorparser::Color;

/// Tokens by name. Values may name other tokens.
pub type Tokens = BTreeMap<String, String>;

/// How often one token may lead to another; more is a circle.
const LONGEST_CHAIN: usize = 32;

/// The value of a token with every `var()` in it replaced; `None` where it leads to nothing, or round in a circle.
pub fn value(tokens: &Tokens, name: &str) -> Option<String> {
    replaced(tokens, tokens.get(name)?, LONGEST_CHAIN)
}

fn replaced(tokens: &Tokens, text: &str, left: usize) -> Option<String> {
    let Some((before, after)) = text.split_once("var(") else { return Some(text.trim().to_owned()) };
    let left = left.checked_sub(1)?;
    let end = closing(after)?;
    let (name, otherwise) = match after[..end].split_once(',') {
        Some((name, otherwise)) => (name.trim(), Some(otherwise)),
        None => (after[..end].trim(), None),
    };
    let inner = tokens.get(name).and_then(|value| replaced(tokens, value, left));
    let inner = inner.or_else(|| replaced(tokens, otherwise?, left))?;
    replaced(tokens, &format!("{before}{inner}{}", &after[end + 1..]), left)
}

/// Where the bracket closes that opened just before `text`.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, char) in text.char_indices() {
        match char {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The tokens that a text asks for by `var()`.
pub fn asked(text: &str) -> impl Iterator<Item = &str> {
    text.split("var(").skip(1).map(|rest| rest.split([',', ')']).next().unwrap_or_default().trim())
}

/// A colour as style sheets write it.
pub fn read(text: &str) -> Option<Color> {
    // The parser takes `fff` without its `#` too, which browsers don't.
    let bare = text.chars().all(|char| char.is_ascii_hexdigit());
    if bare { None } else { csscolorparser::parse(text).ok() }
}

/// As people write it in a style sheet.
pub fn hex(colour: &Color) -> String {
    colour.to_css_hex().to_string()
}

/// `part` (0 to 1) of `of` in `ground`.
pub fn mixed(ground: &Color, of: &Color, part: f32) -> Color {
    ground.interpolate_rgb(of, part)
}

/// As it looks on `ground`, which shows through what is not opaque.
pub fn over(colour: &Color, ground: &Color) -> Color {
    let part = |own: f32, below: f32| own * colour.a + below * (1.0 - colour.a);
    Color::new(part(colour.r, ground.r), part(colour.g, ground.g), part(colour.b, ground.b), 1.0)
}

/// The contrast of two opaque colours by WCAG 2.2: from 1 to 21.
pub fn contrast(one: &Color, other: &Color) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: &Color) -> f32 {
    let [red, green, blue, _] = colour.to_linear_rgba();
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Black or white: whichever is read best on `ground`.
pub fn readable_on(ground: &Color) -> Color {
    let (black, white) = (Color::new(0.0, 0.0, 0.0, 1.0), Color::new(1.0, 1.0, 1.0, 1.0));
    if contrast(&white, ground) >= contrast(&black, ground) { white } else { black }
}
