//! The builders of links: an address is written in one place.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The page of an offering.
pub fn offering(code: &str, title: &str) -> String {
    format!("/aanbod/{}/{}", segment(code), crate::model::slug::slug(title))
}

/// The meetings of an offering, for a calendar of one's own.
pub fn calendar(code: &str) -> String {
    format!("/agenda/{}.ics", segment(code))
}

/// The parameter that names an offering in the address of a list.
pub const LISTED: &str = "aanbod";
/// The most offerings that an address names.
pub const MOST_LISTED: usize = 50;

/// The page of a few offerings, in this order; `None`: there are none, or too many for an address. As short as it can be:
/// a plus is a space, which no code has.
pub fn list<'a>(codes: impl Iterator<Item = &'a str>) -> Option<String> {
    let named: Vec<String> = codes.map(|code| segment(code).to_string()).collect();
    (!named.is_empty() && named.len() <= MOST_LISTED).then(|| format!("/lijst?{LISTED}={}", named.join("+")))
}

/// Where a visitor says what is wrong with an offering.
pub fn report(code: &str) -> String {
    format!("/melding/{}", segment(code))
}

/// Where an editor changes an offering.
pub fn edit(code: &str) -> String {
    format!("/beheer/aanbod/{}", segment(code))
}

/// An offering beside the results at the desk.
pub fn at_desk(code: &str) -> String {
    format!("/loket?open={}", segment(code))
}

/// Where an organisation says whether its offerings are still true. Whoever has the address may.
pub fn still_true(token: &str) -> String {
    format!("/klopt-dit/{token}")
}

/// Where an organisation reads whom the desk hands over, and says how it stands. Whoever has the address may.
pub fn handed_over(token: &str) -> String {
    format!("/overdracht/{token}")
}

/// Where the desk hands over a client to whoever has this offering.
pub fn hand_over(code: &str) -> String {
    format!("/loket/overdracht/{}", segment(code))
}

/// Where the desk sees one handover.
pub fn referral(id: &str) -> String {
    format!("/loket/verwijzingen/{id}")
}

/// The page of an organisation.
pub fn organisation(slug: &str) -> String {
    format!("/aanbieders/{slug}")
}

/// The page on which a password is set, with a token that does not stand in the database.
pub fn invitation(token: &str) -> String {
    format!("/uitnodiging/{token}")
}

/// The page of a basic function.
pub fn function(slug: &str) -> String {
    format!("/functies/{slug}")
}

/// The page of a carer type, or of whom one cares for.
pub fn carer(slug: &str) -> String {
    format!("/voor/{slug}")
}

/// The page of a condition.
pub fn condition(slug: &str) -> String {
    format!("/aandoeningen/{slug}")
}

const UNSAFE: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// One part of a path: codes come from spreadsheets and may hold anything.
fn segment(text: &str) -> impl std::fmt::Display + '_ {
    utf8_percent_encode(text, &UNSAFE)
}
