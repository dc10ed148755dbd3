//! The steunpunt with its number and hours, in the middle of a sentence or alone. In a template: `{{ frame.call_us() }}`.

use askama::Template;
use askama::filters::Safe;

use crate::config::Site;
use crate::model::contact::Phone;

/// Its name, and the number to press. Nothing where the site has no number.
#[derive(Template)]
#[template(path = "public/call_us.html")]
pub struct CallUs<'a> {
    site: &'a Site,
    /// The name and hours are Dutch, whatever stands around them.
    dutch: Safe<&'static str>,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for CallUs<'_> {}

impl<'a> CallUs<'a> {
    /// `dutch` is [`crate::language::Texts::mark_dutch`] of the page around it.
    pub fn new(site: &'a Site, dutch: Safe<&'static str>) -> Self {
        Self { site, dutch }
    }

    fn dial(&self) -> Option<String> {
        centre_dial(self.site)
    }
}

/// What a press on the steunpunt's number dials; `None` where it is no number that can be called.
pub(super) fn centre_dial(site: &Site) -> Option<String> {
    Phone::first(&site.support_centre.phone)?.dial
}
