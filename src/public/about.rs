//! `/over`, `/privacy` and `/toegankelijkheid`: what the site says about itself.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::page::{Frame, Page, language};

/// The text of our licence, which there is in the languages of the Union only.
const EUPL: [&str; 2] = ["https://eupl.eu/1.2/nl/", "https://eupl.eu/1.2/en/"];
const AUTHORITY: &str = "https://www.autoriteitpersoonsgegevens.nl";
const OMBUDSMAN: &str = "https://www.nationaleombudsman.nl";

#[derive(Template)]
#[template(path = "public/about.html")]
struct AboutPage<'a> {
    frame: Frame<'a>,
    total: usize,
    organisations: usize,
    eupl: &'static str,
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
    let t = language::asked(&app, &request);
    let frame = Frame::new(&app, &catalogue, &request, "/over", &t["over-titel"]).described(&t["over-omschrijving"]);
    let (total, organisations) = (catalogue.snapshot.offerings.len(), catalogue.snapshot.organisations.len());
    Page::shared(&AboutPage { frame, total, organisations, eupl: EUPL[usize::from(!t.is_dutch())] })
}

/// What we know of a visitor: nothing that we keep. And what we count.
///
/// # Errors
/// When the template fails.
pub async fn privacy(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let t = language::asked(&app, &request);
    let frame = Frame::new(&app, &app.edition(), &request, "/privacy", &t["privacy-titel"])
        .described(&t["privacy-omschrijving"]);
    Page::shared(&PrivacyPage { frame })
}

/// The accessibility statement, on the model of the Dutch government.
///
/// # Errors
/// When the template fails.
pub async fn accessibility(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let t = language::asked(&app, &request);
    let frame = Frame::new(&app, &app.edition(), &request, "/toegankelijkheid", &t["toegankelijk-titel"])
        .described(&t["toegankelijk-omschrijving"]);
    Page::shared(&AccessibilityPage { frame })
}
