//! What of a cell can be called, visited or written to, decided in one place: the import warns by it, pages link by
//! it and search finds by it. Everything else stays text: a link that leads nowhere costs a tired person more than no
//! link.

mod mail;
mod phone;
mod web;

pub use mail::MailAddress;
pub use phone::Phone;
pub(in crate::model) use phone::{pieces, with_lost_zero};
pub use web::WebAddress;

/// Reads `pieces`, which together are the whole of `cell`. What can't be read is told too, as one text up to the next
/// piece that can be.
fn told_apart<'a, T>(
    cell: &'a str,
    pieces: impl Iterator<Item = &'a str>,
    trim: impl Fn(&'a str) -> &'a str,
    read: impl Fn(&'a str) -> Option<T>,
) -> Vec<(&'a str, Option<T>)> {
    let mut told = Vec::new();
    let (mut unread, mut end) = (0, 0);
    for piece in pieces {
        let start = end;
        end += piece.len();
        let text = trim(piece);
        if let Some(value) = read(text) {
            told.push((trim(&cell[unread..start]), None));
            told.push((text, Some(value)));
            unread = end;
        }
    }
    told.push((trim(&cell[unread..]), None));
    told.retain(|(text, _)| !text.is_empty());
    told
}

/// `zutphen.nl`: at least two parts of letters, digits and hyphens, and a last part that is no number.
fn is_host(host: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let Some((_, last)) = host.rsplit_once('.') else { return false };
    host.split('.').all(part) && last.len() >= 2 && last.starts_with(char::is_alphabetic)
}
