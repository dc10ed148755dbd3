//! Moments, as the database keeps them and as people say them.

use jiff::Timestamp;

use super::dates;
use crate::model::moment::{in_dutch_time, kept};

/// This moment, as the database keeps moments: ISO 8601, UTC, whole seconds.
pub fn now() -> String {
    kept(Timestamp::now())
}

/// `2026-11-21T22:33:00Z` → `21 november 2026 om 23.33 uur`. What is no moment comes back as it is.
pub fn spoken(moment: &str) -> String {
    let Ok(parsed) = moment.parse::<Timestamp>() else { return moment.to_owned() };
    let local = in_dutch_time(parsed);
    let day = dates::spoken(&local.date().to_string());
    format!("{day} om {}.{:02} uur", local.hour(), local.minute())
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn a_moment_is_said_in_dutch_time() {
        assert_eq!(spoken("2026-11-21T22:33:00Z"), "21 november 2026 om 23.33 uur");
        assert_eq!(spoken("2026-06-30T22:05:00Z"), "1 juli 2026 om 0.05 uur");
        assert_eq!(spoken("gisteren"), "gisteren");
    }
}
