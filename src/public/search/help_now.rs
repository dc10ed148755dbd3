//! The panel for whom it is too much now: whom to call, above everything else.

use askama::Template;
use askama::filters::Safe;

use crate::app::Edition;
use crate::language::Texts;
use crate::model::contact::{Phone, WebAddress};
use crate::model::help_line::HelpLine;
use crate::page::call_us::hours_in_brackets;

/// Whom to call. In a template: `{{ help_now }}`.
#[derive(Template)]
#[template(path = "public/help_now.html")]
pub struct HelpNow<'a> {
    t: &'a Texts,
    /// By which a link arrives here.
    id: &'static str,
    /// Whether the young are spoken to.
    informal: bool,
    lines: Vec<Line<'a>>,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for HelpNow<'_> {}

struct Line<'a> {
    name: &'a str,
    phone: Option<Phone<'a>>,
    when: &'a str,
    /// In words, in brackets; may be empty.
    reachable: Safe<String>,
    website: Option<WebAddress<'a>>,
}

impl<'a> HelpNow<'a> {
    /// `None` where the words ask for no such help. Who is `young` sees the line for the young first.
    pub fn of(t: &'a Texts, slugs: &[Box<str>], young: bool, edition: &'a Edition) -> Option<Self> {
        let own = (young && !slugs.is_empty()).then(|| edition.vocabulary.help_line(HelpLine::YOUNG)).flatten();
        let lines = slugs.iter().filter_map(|slug| edition.vocabulary.help_line(slug));
        let lines = own.into_iter().chain(lines.filter(|line| own.is_none() || line.slug != HelpLine::YOUNG));
        Self::with(t, "uitkomst", young, lines, edition)
    }

    /// The line for the young, and every other number but that of the steunpunt. `None` where there is no such line.
    pub fn for_the_young(t: &'a Texts, edition: &'a Edition) -> Option<Self> {
        let own = edition.vocabulary.help_line(HelpLine::YOUNG)?;
        let others = edition.vocabulary.help_lines().iter();
        let others = others.filter(|line| ![HelpLine::YOUNG, HelpLine::SUPPORT_CENTRE].contains(&&*line.slug));
        Self::with(t, "hulplijnen", true, [own].into_iter().chain(others), edition)
    }

    /// Every number for grown-ups but that of the steunpunt, for a page that shows it already. `None` where there is no other.
    pub fn besides_us(t: &'a Texts, edition: &'a Edition) -> Option<Self> {
        let lines = edition.vocabulary.help_lines().iter();
        let lines = lines.filter(|line| ![HelpLine::YOUNG, HelpLine::SUPPORT_CENTRE].contains(&&*line.slug));
        Self::with(t, "hulplijnen", false, lines, edition)
    }

    fn with(
        t: &'a Texts,
        id: &'static str,
        informal: bool,
        lines: impl Iterator<Item = &'a HelpLine>,
        edition: &'a Edition,
    ) -> Option<Self> {
        let lines: Vec<Line<'a>> = lines.filter_map(|line| Line::of(t, informal, line, edition)).collect();
        (!lines.is_empty()).then_some(Self { t, id, informal, lines })
    }
}

impl<'a> Line<'a> {
    /// `None`: the steunpunt of a site that gives no number for it.
    fn of(t: &'a Texts, informal: bool, line: &'a HelpLine, edition: &'a Edition) -> Option<Self> {
        let own = Self {
            name: &line.name,
            phone: Phone::first(&line.phone),
            when: if informal { t.help_line(line).when_young() } else { t.help_line(line).when() },
            reachable: Safe(t.help_line(line).reachable()),
            website: WebAddress::first(&line.website),
        };
        if line.slug != HelpLine::SUPPORT_CENTRE || own.phone.is_some() {
            return Some(own);
        }
        let centre = &edition.site.support_centre;
        Some(Self {
            name: &centre.name,
            phone: Some(Phone::first(&centre.phone)?),
            reachable: hours_in_brackets(&edition.site, t),
            ..own
        })
    }
}
