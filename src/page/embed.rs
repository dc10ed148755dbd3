//! Pieces of this site on a page of another: which site may show them, in which colours, and their addresses.

use actix_web::http::header::HeaderValue;
use actix_web::{HttpRequest, HttpResponse, Responder};
use percent_encoding::percent_decode_str;

use super::{CachePolicy, Page};
use crate::config::Embedding;
use crate::error::AppError;
use crate::theme::{Tint, colour};

/// The field in which one searches the whole site.
pub const SEARCH: &str = "/inbedden/zoeken";
/// What there is of something, somewhere.
pub const LIST: &str = "/inbedden/aanbod";
/// How long a list may be, and how long it is where nobody says.
pub const MOST: usize = 10;
/// See [`MOST`].
pub const USUAL: usize = 5;

/// Marks an answer that the sites of `[inbedden]` may show inside theirs; no other answer may be shown so.
#[derive(Debug, Clone, Copy)]
pub struct Framed;

/// What the address of a piece asks beside what is searched for.
#[derive(Debug, Default)]
pub struct Look {
    /// The site around it, as its script says.
    pub origin: String,
    /// Its colours.
    pub tint: Tint,
    /// Whether something stood in the place of a colour that is none.
    pub no_colour: bool,
    /// How many offerings.
    pub count: usize,
}

impl Look {
    /// Reads a query string. Whatever it holds, there is an answer.
    pub fn read(query: &str) -> Self {
        let mut look = Self { count: USUAL, ..Self::default() };
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let value = percent_decode_str(value).decode_utf8_lossy();
            match name {
                "van" => look.origin = value.into_owned(),
                "aantal" => look.count = value.parse().map_or(USUAL, |count: usize| count.clamp(1, MOST)),
                "kleur" | "achtergrond" if !value.trim().is_empty() => {
                    let colour = Tint::read(&value);
                    look.no_colour |= colour.is_none();
                    if name == "kleur" { look.tint.link = colour } else { look.tint.ground = colour }
                }
                _ => {}
            }
        }
        look
    }

    /// The colours as they stand in addresses: `kleur=0b5d5b`; empty where there are none.
    pub fn colours(&self) -> String {
        let named = [("kleur", &self.tint.link), ("achtergrond", &self.tint.ground)];
        let digits = |of| colour::hex(of).trim_start_matches('#').to_owned();
        let pairs = named.iter().filter_map(|(name, of)| Some(format!("{name}={}", digits(of.as_ref()?))));
        pairs.collect::<Vec<_>>().join("&")
    }
}

/// An answer to be shown inside a page of another site. It is made anew each time: what may show it stands in its headers,
/// and no cache is to mix these up with another answer's.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub fn framed(template: &impl askama::Template, request: &HttpRequest) -> Result<HttpResponse, AppError> {
    let page = Page::new(actix_web::http::StatusCode::OK, CachePolicy::Never, template)?;
    let mut response = page.respond_to(request);
    response.extensions_mut().insert(Framed);
    Ok(response)
}

/// `policy`, which lets nobody show an answer in a frame, with these sites in the place of nobody.
pub fn policy(policy: &str, embedding: &Embedding) -> Option<HeaderValue> {
    let ancestors = format!("frame-ancestors {}", embedding.ancestors());
    HeaderValue::from_str(&policy.replace("frame-ancestors 'none'", &ancestors)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_whatever_it_holds() {
        let look = Look::read("kleur=%230B5D5B&achtergrond=fff&aantal=3&van=https%3A%2F%2Fa.nl&functie=educatie");
        assert_eq!((look.colours().as_str(), look.count), ("kleur=0b5d5b&achtergrond=ffffff", 3));
        assert_eq!((look.origin.as_str(), look.no_colour), ("https://a.nl", false));
        for (query, count) in [("aantal=0", 1), ("aantal=9999", MOST), ("aantal=-1", USUAL), ("aantal=", USUAL)] {
            assert_eq!(Look::read(query).count, count, "{query}");
        }
        let look = Look::read("kleur=rood&achtergrond=&&=%FF&van");
        assert_eq!((look.colours().as_str(), look.no_colour), ("", true));
    }
}
