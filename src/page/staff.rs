//! The frame of every page for staff: the menu, who is signed in, what the last action has to say.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;

use crate::app::App;
use crate::assets::Assets;
use crate::config::Site;
use crate::model::account::Account;
use crate::staff::{Right, Staff};

/// What `templates/staff.html` needs. A template has it as `frame`.
pub struct StaffFrame<'a> {
    /// Who this site is.
    pub site: Arc<Site>,
    /// The addresses of style sheet and script.
    pub assets: &'a Assets,
    /// In the browser's tab and as the heading.
    pub title: String,
    /// Which part of the menu this is: the path that it links to.
    pub here: &'static str,
    staff: &'a Staff,
}

/// One part of the menu.
pub struct MenuItem {
    /// Where it leads.
    pub path: &'static str,
    /// What it is called.
    pub name: &'static str,
}

const fn item(path: &'static str, name: &'static str) -> MenuItem {
    MenuItem { path, name }
}

static EDITING: &[MenuItem] = &[
    item("/beheer", "Overzicht"),
    item("/beheer/aanbod", "Aanbod"),
    item("/beheer/controle", "Controleren"),
    item("/beheer/wijzigingen", "Wijzigingen"),
    item("/beheer/meldingen", "Meldingen"),
    item("/beheer/import", "Import"),
    item("/beheer/zoekvragen", "Zoekvragen"),
    item("/beheer/aanbieders", "Aanbieders"),
    item("/beheer/teksten", "Teksten"),
    item("/beheer/woordenboek", "Woordenboek"),
];

static MANAGING: [MenuItem; 3] =
    [item("/beheer/gebruikers", "Gebruikers"), item("/beheer/bronnen", "Bronnen"), item("/beheer/logboek", "Logboek")];

impl<'a> StaffFrame<'a> {
    /// A frame for whoever asks. `here` is the path of the menu's part to which the page belongs.
    pub fn new(app: &'a App, staff: &'a impl Right, here: &'static str, title: impl Into<String>) -> Self {
        Self { site: app.site(), assets: &app.assets, title: title.into(), here, staff: staff.staff() }
    }

    /// Who is signed in.
    pub fn account(&self) -> &Account {
        &self.staff.account
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

    /// The parts that they may see.
    pub fn menu(&self) -> impl Iterator<Item = &'static MenuItem> {
        let editing: &[MenuItem] = if self.staff.is_editor() { EDITING } else { &[] };
        let managing: &[MenuItem] = if self.staff.is_admin() { &MANAGING } else { &[] };
        editing.iter().chain(managing)
    }
}

/// After something was done: the page that shows it, so that going back or refreshing does not do it again.
pub fn see(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
}
