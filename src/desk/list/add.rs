//! The button that puts an offering on the list, or takes it off again. In a template: `{{ add }}`, inside no other form.

use askama::Template;

use crate::model::published::Published;
use crate::staff::Staff;

/// A form of one button, which comes back to where it was pressed.
#[derive(Template)]
#[template(path = "desk/add.html")]
pub struct Add<'a> {
    csrf: &'a str,
    code: &'a str,
    title: &'a str,
    is_picked: bool,
    back: &'a str,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for Add<'_> {}

impl<'a> Add<'a> {
    /// That of an offering, on the page at `back`: a path with its query.
    pub fn new(staff: &'a Staff, offering: &'a Published, back: &'a str) -> Self {
        let is_picked = staff.picks.has(&offering.code);
        Self { csrf: &staff.csrf, code: &offering.code, title: &offering.title, is_picked, back }
    }
}
