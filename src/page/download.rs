//! Files to take away: never shown in the browser, never kept by it.

use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, Charset, ContentDisposition, DispositionParam, DispositionType, ExtendedValue,
};
use actix_web::web::Bytes;
use actix_web::{HttpResponse, HttpResponseBuilder};
use futures_util::Stream;

/// The content type of CSV.
pub const CSV: &str = "text/csv; charset=utf-8";
/// The content type of a workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A file under this name; it may hold letters of any language.
pub fn attached(name: &str, kind: &'static str, content: Vec<u8>) -> HttpResponse {
    head(name, kind).body(content)
}

/// A file that is made while it goes out, so that it may be longer than fits in memory. An error on the way breaks the
/// download off: the browser says that it failed, and nobody keeps half a file for a whole one.
pub fn streamed<S, E>(name: &str, kind: &'static str, content: S) -> HttpResponse
where
    S: Stream<Item = Result<Bytes, E>> + 'static,
    E: Into<Box<dyn std::error::Error>> + 'static,
{
    head(name, kind).streaming(content)
}

fn head(name: &str, kind: &'static str) -> HttpResponseBuilder {
    let name = if name.is_ascii() {
        DispositionParam::Filename(name.to_owned())
    } else {
        DispositionParam::FilenameExt(ExtendedValue {
            charset: Charset::Ext("UTF-8".to_owned()),
            language_tag: None,
            value: name.as_bytes().to_vec(),
        })
    };
    let mut head = HttpResponse::Ok();
    head.insert_header((CONTENT_TYPE, kind))
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header(ContentDisposition { disposition: DispositionType::Attachment, parameters: vec![name] });
    head
}
