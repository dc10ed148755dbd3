//! Handing the list on: what goes along, and the count of it. Names and words are not counted, only which offering went
//! and how.

use actix_web::HttpRequest;
use actix_web::web::Data;

use super::sheet::Sheet;
use crate::app::{App, Edition, today};
use crate::error::AppError;
use crate::handout::Handout;
use crate::handout::qr::Qr;
use crate::handout::text::{mailto, text};
use crate::model::choice::ReferralWay;
use crate::model::picks;
use crate::model::published::Published;
use crate::page::absolute;
use crate::page::picked::Picked;
use crate::routes;
use crate::staff::Staff;

/// What the page shows once a way was chosen.
pub enum Given {
    /// The text of a mail, and the link that opens one where it is short enough.
    Mail {
        /// To be copied.
        text: String,
        /// `mailto:`
        href: Option<String>,
    },
    /// The link that opens WhatsApp.
    Whatsapp(String),
    /// The address of the list, and its code to scan.
    Link {
        /// Absolute.
        address: String,
        /// As SVG.
        code: Option<String>,
    },
    /// The list is too long for an address.
    TooLong,
}

/// The offerings of a list that can be handed on, each with the worker's line.
pub fn open<'a>(edition: &'a Edition, sheet: &'a Sheet) -> Vec<(&'a Published, &'a str)> {
    let entries = sheet.entries.iter();
    entries.filter_map(|(code, line)| Some((Picked::of(&edition.snapshot, code).offering()?, line.as_str()))).collect()
}

/// The handout of a list.
pub fn handout(app: &App, request: &HttpRequest, edition: &Edition, sheet: &Sheet) -> Handout {
    let entries = open(edition, sheet);
    let address = routes::list(entries.iter().map(|(offering, _)| &*offering.code));
    let address = address.map(|path| absolute(app, request, &path));
    Handout::new(app.languages.dutch(), edition, entries, &sheet.note, today(), address)
}

/// What a way needs that ends on the page itself.
pub fn given(handout: &Handout, way: ReferralWay) -> Option<Given> {
    let with_address = |given: fn(String) -> Given| handout.address.clone().map_or(Given::TooLong, given);
    match way {
        ReferralWay::Mail => {
            let text = text(handout);
            Some(Given::Mail { href: mailto(handout, &text), text })
        }
        ReferralWay::Whatsapp => Some(with_address(|address| Given::Whatsapp(whatsapp(&address)))),
        ReferralWay::Link => Some(with_address(|address| {
            let code = Qr::of(&address).map(|code| code.svg());
            Given::Link { address, code }
        })),
        ReferralWay::Print | ReferralWay::Pdf | ReferralWay::Handover => None,
    }
}

/// What it is about stays between sender and receiver until the page is opened.
fn whatsapp(address: &str) -> String {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    let text = format!("Hallo, dit is de lijst waar wij het over hadden: {address}");
    format!("https://wa.me/?text={}", utf8_percent_encode(&text, NON_ALPHANUMERIC))
}

/// Counts that the list left in this way.
///
/// # Errors
/// When the database refuses.
pub async fn count(
    app: &Data<App>,
    staff: &Staff,
    edition: &Edition,
    sheet: &Sheet,
    way: ReferralWay,
) -> Result<(), AppError> {
    let key = |(offering, _): (&Published, _)| (offering.code.to_string(), offering.id.to_string());
    let offerings: Vec<_> = open(edition, sheet).into_iter().map(key).collect();
    let (hash, mark) = (staff.token_hash.clone(), sheet.mark.clone());
    app.note(move |connection| picks::count(connection, &hash, &mark, way, offerings)).await
}
