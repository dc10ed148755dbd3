//! The frame of every page for staff: the menu, who is signed in, what the last action has to say.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;

use super::menu::{self, Item, Part};
use crate::app::App;
use crate::assets::Assets;
use crate::config::Site;
use crate::language::Texts;
use crate::model::account::Account;
use crate::staff::{Right, Staff};

/// What `templates/staff.html` needs. A template has it as `frame`.
pub struct StaffFrame<'a> {
    /// Who this site is.
    pub site: Arc<Site>,
    /// The texts of what visitors see too, in Dutch.
    pub t: &'a Texts,
    /// The addresses of style sheet and script.
    pub assets: &'a Assets,
    /// In the browser's tab and as the heading.
    pub title: String,
    /// Which page of the menu this is or belongs to: its path.
    pub here: &'static str,
    staff: &'a Staff,
}

impl<'a> StaffFrame<'a> {
    /// A frame for whoever asks. `here` is the path of the menu's page to which it belongs.
    pub fn new(app: &'a App, staff: &'a impl Right, here: &'static str, title: impl Into<String>) -> Self {
        let t = app.languages.dutch();
        Self { site: app.site(), t, assets: &app.assets, title: title.into(), here, staff: staff.staff() }
    }

    /// Who is signed in.
    pub fn account(&self) -> &Account {
        &self.staff.account
    }

    /// The number beside the page at `path` in the menu, with what is counted; `None`: none.
    pub fn count_at(&self, path: &str) -> Option<(usize, &'static str)> {
        let counted = match path {
            "/loket/lijst" => (self.staff.picks.codes.len(), "op de lijst"),
            "/loket/verwijzingen" => (self.staff.asking, "om naar te kijken"),
            _ => return None,
        };
        Some(counted).filter(|(count, _)| *count > 0)
    }

    /// Where they begin.
    pub fn home(&self) -> &'static str {
        menu::home(self.staff.account.role())
    }

    /// What the last action has to say; empty where it has nothing.
    pub fn message(&self) -> &str {
        self.staff.message.split('\n').next().unwrap_or_default()
    }

    /// Where the last action can be taken back; empty where it can't.
    pub fn undo(&self) -> &str {
        self.staff.message.split_once('\n').map_or("", |(_, path)| path)
    }

    /// The mark that every form carries.
    pub fn csrf(&self) -> &str {
        &self.staff.csrf
    }

    /// The parts of the menu that they may see.
    pub fn menu(&self) -> impl Iterator<Item = &'static Part> {
        menu::parts(self.staff)
    }

    /// Whether there is more than one part to go to; else the pages of the only one are the menu.
    pub fn has_parts(&self) -> bool {
        self.menu().nth(1).is_some()
    }

    /// The pages of the part that this page belongs to, or of the only part, where there are several.
    pub fn pages(&self) -> &'static [Item] {
        let part = self.menu().find(|part| part.holds(self.here) || !self.has_parts());
        part.map(|part| part.pages).filter(|pages| pages.len() > 1).unwrap_or_default()
    }
}

/// After something was done: the page that shows it, so that going back or refreshing does not do it again.
pub fn see(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
}
