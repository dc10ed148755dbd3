//! `/inbedden/…`: small pages that the sites of `[inbedden]` show inside theirs: a search field, a list of help.

pub mod colours;
pub mod list;
pub mod script;
pub mod search;

use actix_web::HttpRequest;

use crate::app::{App, Edition};
use crate::language::{self, Texts};
use crate::page::Frame;
use crate::page::embed::Look;

/// What surrounds a piece. A template has it as `piece`.
struct Piece<'a> {
    frame: Frame<'a>,
    /// The sheet in the colours of the site around it, as HTML; empty: ours.
    colours: String,
    /// Whether colours were asked for that can't be read.
    has_no_colours: bool,
    /// Whom to tell how tall it is; empty: nobody.
    origin: &'a str,
    /// Whether somebody opened it by itself, perhaps because another site shows nothing.
    is_alone: bool,
}

impl<'a> Piece<'a> {
    fn new(app: &'a App, edition: &Edition, request: &HttpRequest, look: &'a Look, title: &str) -> Self {
        let has_colours = !look.tint.is_none();
        let can_be_read = has_colours && app.theme.tinted(&look.tint).is_ok();
        let address = format!("/inbedden/kleuren.css?{}", look.colours());
        let asked_by = request.headers().get("sec-fetch-dest").and_then(|asked| asked.to_str().ok());
        Self {
            frame: Frame::new(app, edition, request, "", title),
            colours: if can_be_read { language::escaped(&address) } else { String::new() },
            has_no_colours: look.no_colour || has_colours && !can_be_read,
            origin: if edition.site.embedding.allows(&look.origin) { &look.origin } else { "" },
            is_alone: asked_by == Some("document"),
        }
    }

    /// The sites that may show it, as people read them.
    fn sites(&self) -> String {
        self.frame.site.embedding.allowed.join(", ")
    }

    /// An address of the whole site in the language of the piece.
    fn whole(&self, path: &str) -> String {
        whole(path, self.frame.t)
    }
}

/// In a frame the one cookie is not sent, so the address says the language.
fn whole(path: &str, t: &Texts) -> String {
    crate::page::language::address(path, t)
}
