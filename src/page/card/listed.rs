//! What one can do with an offering on a list: away with it, up, down, a tick to compare it, a note. In a template:
//! `{{ listed }}`. Every way is a link to the list as it becomes.

use askama::Template;

use crate::language::Texts;
use crate::routes;

/// The place of one offering on a list.
#[derive(Template)]
#[template(path = "listed.html")]
pub struct Listed<'a> {
    t: &'a Texts,
    code: &'a str,
    title: &'a str,
    /// From 1.
    number: usize,
    /// A stopped one stands beside nothing.
    compares: bool,
    without: String,
    up: Option<String>,
    down: Option<String>,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for Listed<'_> {}

impl<'a> Listed<'a> {
    /// The offering at `place` (from 0) of these codes.
    pub fn new(t: &'a Texts, codes: &[&'a str], place: usize, title: &'a str, compares: bool) -> Self {
        let swapped = |one: usize, other: usize| {
            let mut codes = codes.to_vec();
            codes.swap(one, other);
            routes::list(codes.into_iter())
        };
        let others = codes.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, code)| *code);
        Self {
            t,
            code: codes[place],
            title,
            number: place + 1,
            compares,
            without: routes::list(others).unwrap_or_else(|| "/lijst".to_owned()),
            up: if place > 0 { swapped(place - 1, place) } else { None },
            down: if place + 1 < codes.len() { swapped(place, place + 1) } else { None },
        }
    }

    /// The code of its offering.
    pub fn code(&self) -> &'a str {
        self.code
    }
}
