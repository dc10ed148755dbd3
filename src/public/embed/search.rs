//! `/inbedden/zoeken`: the field in which one searches this site, on a page of another.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::super::place_field::PlaceField;
use super::Piece;
use crate::app::App;
use crate::error::AppError;
use crate::page::embed::{Look, framed};
use crate::page::language;
use crate::page::search::address::chosen;
use crate::page::search::asked::Asked;
use crate::search::Facet;

#[derive(Template)]
#[template(path = "public/embed_search.html")]
struct SearchPiece<'a> {
    piece: Piece<'a>,
    place_field: PlaceField<'a>,
    /// What is searched in, whatever is typed.
    chosen: Vec<(Facet, &'a str)>,
}

/// Shows the field; what is typed is answered by the whole site.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let edition = app.edition();
    let (asked, look) = (Asked::read(request.query_string(), &edition), Look::read(request.query_string()));
    let t = language::asked(&app, &request);
    let piece = SearchPiece {
        piece: Piece::new(&app, &edition, &request, &look, &t["inbedden-hulp"]),
        place_field: PlaceField::with(t, &edition, &asked.request.place),
        chosen: chosen(&asked.request, &edition.vocabulary),
    };
    framed(&piece, &request)
}
