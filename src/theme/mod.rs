//! A municipality's own face: the tokens of its `static/theme.css` laid over ours, and its logo.
//!
//! The file may be a whole theme of NL Design System, with thousands of tokens under a class of its own. Browsers get what
//! our sheets ask for, looked up and worked out, for light and for dark screens apart; so what is checked here is what is
//! seen. Where a theme says nothing of a dark screen, ours stays dark as it is: half a brand can't be read.

pub mod colour;
mod given;
mod logo;
mod pairs;
mod sheet;
#[cfg(test)]
mod tests;
mod tint;

use std::collections::BTreeSet;
use std::fmt::{self, Display};

use colour::{Tokens, asked, read, value};
use given::Given;
pub use logo::Logo;
use sheet::Sheet;
pub use tint::Tint;

use crate::files::Files;
use crate::model::vocabulary::DataError;

/// Where the municipality's theme stands.
pub const FILE: &str = "static/theme.css";
const OURS: &str = "static/mantelkaart.css";

/// What the screen asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark letters on light.
    Light,
    /// Light letters on dark.
    Dark,
}

impl Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Light => "licht",
            Self::Dark => "donker",
        })
    }
}

/// How this site looks.
#[derive(Debug)]
pub struct Theme {
    /// What browsers get as `theme.css`; `None` where there is no such file.
    pub sheet: Option<String>,
    /// The colour of the browser's own edge: on a light screen, and on a dark one.
    pub edge: [String; 2],
    /// Of main buttons on a light page, in which posters are printed.
    pub accent: String,
    /// The ground of a light page, before there is anything on it.
    pub ground: String,
    /// The municipality's own.
    pub logo: Option<Logo>,
    /// What can't be told apart well enough, or costs too much; a sentence each, in Dutch.
    pub warnings: Vec<String>,
    /// Whether the theme says anything of dark screens; without a theme, it does.
    pub has_dark: bool,
    /// Our own sheet, and the municipality's.
    sheets: (Sheet, Option<Sheet>),
}

impl Theme {
    /// Reads the theme and the logo, and measures every pair of colours that our sheet uses.
    ///
    /// # Errors
    /// When a file can't be read, or a token that we use has no colour.
    pub fn load(files: &Files) -> Result<Self, DataError> {
        let ours = read_sheet(files, OURS)?.unwrap_or_default();
        let own = read_sheet(files, FILE)?;
        let light = given::light(&ours, own.as_ref())?;
        let dark = given::dark(&ours, own.as_ref())?;
        let mut warnings = pairs::failing(&light.all, Scheme::Light);
        warnings.extend(pairs::failing(&dark.all, Scheme::Dark));
        let logo = Logo::load(files)?;
        if let Some(logo) = logo.as_ref().filter(|logo| logo.is_heavy) {
            warnings.push(format!("Het plaatje static/{} is groot: pagina's komen er later door.", logo.file));
        }
        let edge = |given: &Given| shown(&given.all, pairs::SOFT);
        Ok(Self {
            edge: [edge(&light), edge(&dark)],
            accent: shown(&light.all, pairs::BUTTON),
            ground: shown(&light.all, pairs::GROUND),
            has_dark: own.as_ref().is_none_or(|own| !own.dark.is_empty()),
            sheet: own.as_ref().map(|own| written(own, &light, &dark, &wanted(files))),
            sheets: (ours, own),
            logo,
            warnings,
        })
    }
}

impl Theme {
    /// What a piece of this site gets besides, where it stands on a site with other colours.
    ///
    /// # Errors
    /// What could not be read then, a sentence each.
    pub fn tinted(&self, tint: &Tint) -> Result<String, Vec<String>> {
        tint::sheet(&self.sheets.0, self.sheets.1.as_ref(), tint)
    }
}

fn read_sheet(files: &Files, path: &str) -> Result<Option<Sheet>, DataError> {
    let wrong = |reason: String| DataError { file: path.to_owned(), reason };
    let content = match files.read(path) {
        Some(content) => content,
        None if files.written(path).is_some() => return Err(wrong("het is niet te lezen".to_owned())),
        None => return Ok(None),
    };
    let text = std::str::from_utf8(&content).map_err(|_| wrong("dit is geen tekst (UTF-8)".to_owned()))?;
    sheet::read(text).map(Some).map_err(|fault| wrong(format!("regel {}: {}", fault.line, fault.reason)))
}

/// The tokens that our own sheets ask for.
fn wanted(files: &Files) -> BTreeSet<String> {
    let sheets = files.paths("static/").into_iter().filter(|path| path.ends_with(".css") && path != FILE);
    let texts = sheets.filter_map(|path| files.read(&path));
    texts.flat_map(|text| asked(&String::from_utf8_lossy(&text)).map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn shown(tokens: &Tokens, name: &str) -> String {
    value(tokens, name).and_then(|value| read(&value)).map_or_else(String::new, |of| colour::hex(&of))
}

/// The theme as browsers get it. On paper our own sheet has the word: black on white.
fn written(own: &Sheet, light: &Given, dark: &Given, wanted: &BTreeSet<String>) -> String {
    let of_rest: BTreeSet<&str> = asked(&own.rest).collect();
    let is_wanted = |name: &str| wanted.contains(name) || of_rest.contains(name);
    let (mut colours, mut others, mut on_dark) = (String::new(), String::new(), String::new());
    for name in light.own.iter().chain(&dark.own).collect::<BTreeSet<_>>().into_iter().filter(|name| is_wanted(name)) {
        let (in_light, in_dark) = (value(&light.all, name), value(&dark.all, name));
        let is_colour = in_light.as_deref().or(in_dark.as_deref()).is_some_and(|value| read(value).is_some());
        if let Some(value) = &in_light {
            let place = if is_colour { &mut colours } else { &mut others };
            place.push_str(&format!("{name}:{value};"));
        }
        if let Some(value) = in_dark.filter(|_| is_colour) {
            on_dark.push_str(&format!("{name}:{value};"));
        }
    }
    format!(
        ":root{{{others}}}\n@media screen{{:root{{{colours}}}}}\n\
         @media screen and (prefers-color-scheme:dark){{:root{{{on_dark}}}}}\n{}",
        own.rest
    )
}
