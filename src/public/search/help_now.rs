//! The panel for whom it is too much now: whom to call, above everything else.

use askama::Template;
use askama::filters::Safe;

use crate::app::Edition;
use crate::language::Texts;
use crate::model::contact::{Phone, WebAddress};
use crate::model::help_line::HelpLine;
use crate::page::call_us::hours;

/// Whom to call. In a template: `{{ help_now }}`.
#[derive(Template)]
#[template(path = "public/help_now.html")]
pub struct HelpNow<'a> {
    t: &'a Texts,
    /// By which a link arrives here.
    id: &'static str,
    lines: Vec<Line<'a>>,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for HelpNow<'_> {}

struct Line<'a> {
    name: &'a str,
    phone: Option<Phone<'a>>,
    when: &'a str,
    /// In words; may be empty.
    reachable: Safe<String>,
    website: Option<WebAddress<'a>>,
}

impl<'a> HelpNow<'a> {
    /// `None` where the words ask for no such help.
    pub fn of(t: &'a Texts, slugs: &[Box<str>], edition: &'a Edition) -> Option<Self> {
        Self::with(t, "uitkomst", slugs.iter().filter_map(|slug| edition.vocabulary.help_line(slug)), edition)
    }

    /// Every number but that of the steunpunt, for a page that shows it already. `None` where there is no other.
    pub fn besides_us(t: &'a Texts, edition: &'a Edition) -> Option<Self> {
        let lines = edition.vocabulary.help_lines().iter();
        Self::with(t, "hulplijnen", lines.filter(|line| line.slug != HelpLine::SUPPORT_CENTRE), edition)
    }

    fn with(
        t: &'a Texts,
        id: &'static str,
        lines: impl Iterator<Item = &'a HelpLine>,
        edition: &'a Edition,
    ) -> Option<Self> {
        let lines: Vec<Line<'a>> = lines.filter_map(|line| Line::of(t, line, edition)).collect();
        (!lines.is_empty()).then_some(Self { t, id, lines })
    }
}

impl<'a> Line<'a> {
    /// `None`: the steunpunt of a site that gives no number for it.
    fn of(t: &'a Texts, line: &'a HelpLine, edition: &'a Edition) -> Option<Self> {
        let own = Self {
            name: &line.name,
            phone: Phone::first(&line.phone),
            when: t.help_line(line).when(),
            reachable: Safe(if line.reachable.is_empty() { String::new() } else { t.dutch(&line.reachable) }),
            website: WebAddress::first(&line.website),
        };
        if line.slug != HelpLine::SUPPORT_CENTRE || own.phone.is_some() {
            return Some(own);
        }
        let centre = &edition.site.support_centre;
        Some(Self {
            name: &centre.name,
            phone: Some(Phone::first(&centre.phone)?),
            reachable: hours(&edition.site, t),
            ..own
        })
    }
}
