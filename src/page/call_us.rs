//! The steunpunt with its number and hours, in the middle of a sentence or alone. In a template: `{{ frame.call_us() }}`.

use askama::Template;
use askama::filters::Safe;
use jiff::civil::Weekday;

use super::Frame;
use crate::config::{Opening, Site, Span};
use crate::language::{Texts, escaped};
use crate::model::contact::Phone;
use crate::wording::contact;

/// Its name, and the number to press. Nothing where the site has no number.
#[derive(Template)]
#[template(path = "public/call_us.html")]
pub struct CallUs<'a> {
    site: &'a Site,
    t: &'a Texts,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for CallUs<'_> {}

impl<'a> CallUs<'a> {
    /// `t` are the texts of the page around it.
    pub fn new(site: &'a Site, t: &'a Texts) -> Self {
        Self { site, t }
    }

    fn hours(&self) -> Safe<String> {
        hours_in_brackets(self.site, self.t)
    }

    fn dial(&self) -> Option<String> {
        centre_dial(self.site)
    }
}

/// Hours in the words that most settings have, which every language has too.
const WORKDAYS: &str = "op werkdagen";

/// When the steunpunt answers, in words; empty where nobody said. Its own words stay Dutch, save where the hours by day
/// can be said in this language instead.
fn hours(site: &Site, t: &Texts) -> Safe<String> {
    hours_between(["", ""], site, t)
}

/// The same beside a name or a number. Around Dutch words the brackets are Dutch too: where the page runs from right to
/// left, they would else stand at the wrong ends of a line.
pub fn hours_in_brackets(site: &Site, t: &Texts) -> Safe<String> {
    hours_between(["(", ")"], site, t)
}

fn hours_between([before, after]: [&str; 2], site: &Site, t: &Texts) -> Safe<String> {
    Safe(match site.support_centre.hours.trim() {
        "" => String::new(),
        WORKDAYS => [before, &escaped(&t["kader-op-werkdagen"]), after].concat(),
        _ if !t.is_dutch() && !site.support_centre.open.is_empty() => {
            escaped(&[before, &week_in_short(t, &site.support_centre.open), after].concat())
        }
        own => t.dutch(&[before, own, after].concat()),
    })
}

/// `Monday–Friday 9:00–17:00`, where nobody's own words are in this language.
fn week_in_short(t: &Texts, open: &Opening) -> String {
    let run = |(first, last, spans): (Weekday, Weekday, &[Span])| {
        let days = if first == last { String::new() } else { format!("–{}", t.weekday(last)) };
        format!("{}{days} {}", t.weekday(first), hours_of_a_day(t, spans))
    };
    open.runs().into_iter().map(run).collect::<Vec<_>>().join("; ")
}

/// From when until when, in words.
pub fn hours_of_a_day(t: &Texts, spans: &[Span]) -> String {
    let said: Vec<String> = spans.iter().map(|span| t.hours(span.begin, Some(span.end))).collect();
    said.join(&t["kaart-komma"])
}

impl Frame<'_> {
    /// When the steunpunt answers, in words; empty where nobody said.
    pub fn centre_hours(&self) -> Safe<String> {
        hours(&self.site, self.t)
    }

    /// The same, in brackets.
    pub fn centre_hours_in_brackets(&self) -> Safe<String> {
        hours_in_brackets(&self.site, self.t)
    }

    /// The steunpunt with its number.
    pub fn call_us(&self) -> CallUs<'_> {
        CallUs::new(&self.site, self.t)
    }

    /// What a press on the steunpunt's number dials; `None` where it is no number that can be called.
    pub fn centre_dial(&self) -> Option<String> {
        centre_dial(&self.site)
    }

    /// What a press on the steunpunt's WhatsApp opens; `None` where it has none.
    pub fn centre_chat(&self) -> Option<String> {
        contact::whatsapp(&self.site.support_centre.whatsapp)?.href
    }

    /// What a press on the steunpunt's address of mail opens; `None` where it has none.
    pub fn centre_mail(&self) -> Option<String> {
        contact::email(&self.site.support_centre.email)?.href
    }
}

/// What a press on the steunpunt's number dials; `None` where it is no number that can be called.
pub(super) fn centre_dial(site: &Site) -> Option<String> {
    Phone::first(&site.support_centre.phone)?.dial
}
