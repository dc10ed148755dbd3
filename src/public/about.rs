//! `/over`, `/privacy` and `/toegankelijkheid`: what the site says about itself.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::page::{Frame, Page};

#[derive(Template)]
#[template(path = "public/about.html")]
struct AboutPage<'a> {
    frame: Frame<'a>,
    total: usize,
    organisations: usize,
}

#[derive(Template)]
#[template(path = "public/privacy.html")]
struct PrivacyPage<'a> {
    frame: Frame<'a>,
}

#[derive(Template)]
#[template(path = "public/accessibility.html")]
struct AccessibilityPage<'a> {
    frame: Frame<'a>,
}

/// What the site is, who keeps it, and where its contents come from.
///
/// # Errors
/// When the template fails.
pub async fn about(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let catalogue = app.edition();
    let frame = Frame::new(&app, &catalogue, &request, "/over", "Over deze site")
        .described("Wat deze sociale kaart is, wie hem bijhoudt en waar de gegevens vandaan komen.");
    let (total, organisations) = (catalogue.snapshot.offerings.len(), catalogue.snapshot.organisations.len());
    Page::shared(&AboutPage { frame, total, organisations })
}

/// What we know of a visitor: nothing that we keep. And what we count.
///
/// # Errors
/// When the template fails.
pub async fn privacy(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let frame = Frame::new(&app, &app.edition(), &request, "/privacy", "Privacy")
        .described("Wij bewaren niets van u: geen cookies, geen volgers, niet wie wat zoekt.");
    Page::shared(&PrivacyPage { frame })
}

/// The accessibility statement, on the model of the Dutch government.
///
/// # Errors
/// When the template fails.
pub async fn accessibility(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let frame = Frame::new(&app, &app.edition(), &request, "/toegankelijkheid", "Toegankelijkheid")
        .described("Hoe toegankelijk deze site is, hoe dat is onderzocht en waar u een probleem meldt.");
    Page::shared(&AccessibilityPage { frame })
}
