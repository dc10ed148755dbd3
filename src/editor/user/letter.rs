//! A link by which somebody sets a password: mailed, and on the screen to hand over in another way.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::model::account::{Account, invitation};
use crate::page::staff::StaffFrame;
use crate::page::{Page, absolute};
use crate::routes;
use crate::session::new_token;
use crate::staff::Admin;

/// A link with what the mail says. Only its hash is kept.
pub struct Letter {
    hash: String,
    link: String,
    site: String,
}

#[derive(Template)]
#[template(path = "editor/invited.html")]
struct InvitedPage<'a> {
    frame: StaffFrame<'a>,
    account: &'a Account,
    link: &'a str,
    hours: i64,
}

impl Letter {
    /// A new link.
    pub fn new(app: &App, request: &HttpRequest) -> Self {
        let token = new_token();
        let link = absolute(app, request, &routes::invitation(&token));
        Self { hash: fingerprint(&token), link, site: app.site().name.clone() }
    }

    /// The hash to keep, and subject and text of the mail.
    pub fn parts(&self) -> (String, String, String) {
        let Self { hash, link, site } = self;
        let body = format!(
            "Beste collega,\n\nU kunt inloggen op {site}. Kies eerst een wachtwoord:\n\n{link}\n\nDe link werkt één keer, \
             {} uur lang. Daarna stelt u een tweede stap in: houd uw telefoon bij de hand.\n",
            invitation::HOURS
        );
        (hash.clone(), format!("Uw account voor {site}"), body)
    }

    /// The page that shows it, this once.
    ///
    /// # Errors
    /// When the template fails.
    pub fn page(&self, app: &Data<App>, admin: &Admin, account: &Account) -> Result<Page, AppError> {
        let frame = StaffFrame::new(app, admin, "/beheer/gebruikers", "De uitnodiging staat klaar");
        Page::staff(&InvitedPage { frame, account, link: &self.link, hours: invitation::HOURS })
    }
}
