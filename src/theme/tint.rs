//! The colours of another site, on which a piece of this one stands: laid over our tokens as a theme is, and taken only
//! where everything can still be read.

use csscolorparser::Color;

use super::given::Given;
use super::pairs::{GROUND, INK, LINK, SURFACE, failing};
use super::sheet::Sheet;
use super::{Scheme, colour, given};

/// Up to two colours of another site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tint {
    /// Of links and buttons.
    pub link: Option<Color>,
    /// On which everything stands; then it does so on dark screens too.
    pub ground: Option<Color>,
}

impl Tint {
    /// A colour as people copy it: `#0b5d5b`, `0b5d5b` or `#fff`; `None` where it is none.
    pub fn read(text: &str) -> Option<Color> {
        let digits = text.trim().trim_start_matches('#');
        let is_hex = matches!(digits.len(), 3 | 6) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        colour::read(&format!("#{digits}")).filter(|_| is_hex)
    }

    /// Whether it changes nothing.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    fn laid(&self, mut base: Given, scheme: Scheme) -> Result<Given, Vec<String>> {
        let before = failing(&base.all, scheme);
        base.own.clear();
        if let Some(link) = &self.link {
            base.take(LINK, colour::hex(link));
        }
        if let Some(ground) = &self.ground {
            base.take(GROUND, colour::hex(ground));
            base.take(SURFACE, colour::hex(ground));
        }
        base.follow();
        // What could not be read before is no fault of these colours.
        let wrong: Vec<_> = failing(&base.all, scheme).into_iter().filter(|said| !before.contains(said)).collect();
        if wrong.is_empty() { Ok(base) } else { Err(wrong) }
    }
}

/// The tokens of a page in these colours; or what could not be read, a sentence each.
pub(super) fn sheet(ours: &Sheet, own: Option<&Sheet>, tint: &Tint) -> Result<String, Vec<String>> {
    // A theme that can't be used did not get this far.
    let light = given::light(ours, own).unwrap_or_default();
    let dark = given::dark(ours, own).unwrap_or_default();
    if let Some(ground) = &tint.ground {
        let ink = |given: &Given| colour::contrast(&given.colour(INK), ground);
        let (base, scheme, name) =
            if ink(&light) >= ink(&dark) { (light, Scheme::Light, "light") } else { (dark, Scheme::Dark, "dark") };
        let given = tint.laid(base, scheme)?;
        return Ok(format!("@media screen{{:root{{color-scheme:only {name};{}}}}}\n", written(&given, |_| true)));
    }
    let named = tint.laid(light, Scheme::Light)?;
    let in_dark = tint.laid(dark.clone(), Scheme::Dark).unwrap_or(dark);
    let is_named = |name: &str| named.own.contains(name);
    Ok(format!(
        "@media screen{{:root{{{}}}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n",
        written(&named, is_named),
        written(&in_dark, is_named)
    ))
}

/// Every colour among these tokens, worked out.
fn written(given: &Given, is_wanted: impl Fn(&str) -> bool) -> String {
    let colours = given.all.keys().filter(|name| is_wanted(name)).filter_map(|name| {
        let value = colour::value(&given.all, name).filter(|value| colour::read(value).is_some())?;
        Some(format!("{name}:{value};"))
    });
    colours.collect()
}
