//! The municipality's own logo, and how wide it is: a page must not jump when it comes.

use crate::files::Files;
use crate::model::vocabulary::DataError;

/// In CSS pixels. As high as the line it stands on.
const HEIGHT: f64 = 44.0;
/// In bytes. A page with all it needs weighs less than this on a telephone.
const HEAVY: usize = 20 * 1024;

/// A logo that can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The name of the file in `static`.
    pub file: &'static str,
    /// The same for dark screens, if there is one.
    pub dark: Option<&'static str>,
    /// In CSS pixels, beside a height of [`Logo::HEIGHT`].
    pub width: u32,
    /// Whether it is so large that pages come later for it.
    pub is_heavy: bool,
}

impl Logo {
    /// In CSS pixels.
    pub const HEIGHT: u32 = HEIGHT as u32;

    /// The municipality's `static/logo.svg` or `static/logo.png`; `None` where it has none.
    ///
    /// # Errors
    /// When the file is no picture of its kind, or does not say how large it is.
    pub fn load(files: &Files) -> Result<Option<Self>, DataError> {
        let Some((file, content)) = own(files, ["logo.svg", "logo.png"]) else { return Ok(None) };
        let width = width(file, &content)?;
        let dark = own(files, ["logo-donker.svg", "logo-donker.png"]);
        if let Some((file, content)) = &dark {
            self::width(file, content)?;
        }
        Ok(Some(Self { file, dark: dark.map(|(file, _)| file), width, is_heavy: content.len() > HEAVY }))
    }
}

fn own(files: &Files, names: [&'static str; 2]) -> Option<(&'static str, Vec<u8>)> {
    names.into_iter().find_map(|name| Some((name, files.read(&format!("static/{name}"))?.into_owned())))
}

fn width(file: &str, content: &[u8]) -> Result<u32, DataError> {
    let wrong = |reason: &str| DataError { file: format!("static/{file}"), reason: reason.to_owned() };
    let (wide, high) = if file.ends_with(".png") {
        png(content).ok_or_else(|| wrong("dit is geen PNG-plaatje"))?
    } else {
        let text = std::str::from_utf8(content).ok().filter(|text| text.contains("<svg"));
        let text = text.ok_or_else(|| wrong("dit is geen SVG-plaatje"))?;
        svg(text).ok_or_else(|| wrong("hoe groot het plaatje is, staat er niet in. Zet een viewBox bij <svg>"))?
    };
    // Nothing is so wide that a telephone has no room for it: the style sheet makes it smaller.
    Ok((HEIGHT * wide / high).round().clamp(1.0, 2000.0) as u32)
}

/// Width and height, as the first part of a PNG says them.
fn png(content: &[u8]) -> Option<(f64, f64)> {
    let rest = content.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |at: usize| Some(f64::from(u32::from_be_bytes(rest.get(at..at + 4)?.try_into().ok()?)));
    positive(number(8)?, number(12)?)
}

/// Width and height, by the viewBox or else by attributes in pixels.
fn svg(text: &str) -> Option<(f64, f64)> {
    let head = text.split_once("<svg")?.1.split_once('>')?.0;
    let attribute = |name: &str| {
        let value = head.split_once(&format!("{name}="))?.1;
        let quote = value.chars().next().filter(|char| matches!(char, '"' | '\''))?;
        value[1..].split_once(quote).map(|(value, _)| value)
    };
    let of_box = attribute("viewBox").and_then(|value| {
        let sizes: Vec<f64> =
            value.split([' ', ',']).filter(|part| !part.is_empty()).map_while(|part| part.parse().ok()).collect();
        positive(*sizes.get(2)?, *sizes.get(3)?)
    });
    let pixels = |name| attribute(name)?.trim_end_matches("px").parse().ok();
    of_box.or_else(|| positive(pixels(" width")?, pixels(" height")?))
}

fn positive(wide: f64, high: f64) -> Option<(f64, f64)> {
    (wide > 0.0 && high > 0.0 && wide.is_finite() && high.is_finite()).then_some((wide, high))
}
