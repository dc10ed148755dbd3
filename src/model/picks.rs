//! The offerings that a desk worker picked for the client of this moment: codes in order, and not a word about anybody.
//! Kept with the session and gone with it.

use std::collections::BTreeSet;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::choice::{Choice, ReferralWay};
use super::code::same;
use super::moment;
use super::referral_count::{self, LIST};
use crate::db::{AnyConnection, schema};

/// The most on one list. More is no referral, and a page of them would be slow for everybody.
pub const MOST: usize = 2_000;

/// A list of picks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picks {
    /// Another for every client: a page that was left open must not change the list of the next.
    pub mark: String,
    /// Each once, in the order in which they are handed on.
    pub codes: Vec<String>,
    /// Ways in which an offering of this list left already, as `way code`: printed twice is one referral.
    #[serde(default)]
    counted: BTreeSet<String>,
}

impl Picks {
    /// An empty one.
    pub fn new(mark: String) -> Self {
        Self { mark, ..Self::default() }
    }

    /// As a session keeps them; what can't be read is an empty list.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Whether this offering is on the list.
    pub fn has(&self, code: &str) -> bool {
        self.place(code).is_some()
    }

    /// Puts it last. `false`: it was there, or the list is full.
    pub fn add(&mut self, code: &str) -> bool {
        let is_new = self.codes.len() < MOST && !self.has(code);
        if is_new {
            self.codes.push(code.to_owned());
        }
        is_new
    }

    /// Takes it off. `false`: it was not there.
    pub fn remove(&mut self, code: &str) -> bool {
        let Some(place) = self.place(code) else { return false };
        self.codes.remove(place);
        true
    }

    /// Puts it one place nearer to the beginning, or to the end; the first and the last stay where they are.
    pub fn shift(&mut self, code: &str, to_the_end: bool) {
        let Some(place) = self.place(code) else { return };
        let other = if to_the_end { place + 1 } else { place.saturating_sub(1) };
        if other < self.codes.len() {
            self.codes.swap(place, other);
        }
    }

    /// Puts another in its place; where that one is on the list already, it only goes.
    pub fn replace(&mut self, code: &str, with: &str) {
        let is_there = self.has(with);
        let Some(place) = self.place(code) else { return };
        if is_there {
            self.codes.remove(place);
        } else {
            self.codes[place] = with.to_owned();
        }
    }

    fn place(&self, code: &str) -> Option<usize> {
        self.codes.iter().position(|known| known.eq_ignore_ascii_case(code))
    }

    /// Those of these offerings (code and id) that did not leave in this way yet; [`LIST`]: in any.
    fn not_counted(&mut self, way: &str, offerings: &[(String, String)]) -> Vec<String> {
        let key = |code: &str| format!("{way} {}", same(code));
        offerings.iter().filter(|(code, _)| self.counted.insert(key(code))).map(|(_, id)| id.clone()).collect()
    }
}

/// Changes the picks of a session, in the order in which changes come: two tabs lose nothing. What is there then.
///
/// # Errors
/// When the database refuses, or the session has ended.
pub fn change<T>(
    connection: &mut AnyConnection,
    token_hash: &str,
    work: impl FnOnce(&mut Picks) -> T,
) -> QueryResult<(Picks, T)> {
    let session = schema::session::table.find(token_hash);
    let mut picks = Picks::read(&session.select(schema::session::picks).first::<String>(connection)?);
    let value = work(&mut picks);
    let text = serde_json::to_string(&picks).unwrap_or_default();
    diesel::update(session).set(schema::session::picks.eq(text)).execute(connection)?;
    Ok((picks, value))
}

/// Changes a list that stands on a page: the one of the session, as it is by now, while it is that one; else `list` alone,
/// for it is of an earlier client. The list of the page then, and that of the session.
///
/// # Errors
/// When the database refuses, or the session has ended.
pub fn change_page(
    connection: &mut AnyConnection,
    token_hash: &str,
    mut list: Picks,
    work: impl FnOnce(&mut Picks),
) -> QueryResult<(Picks, Picks)> {
    let (in_hand, ()) = change(connection, token_hash, |picks| {
        if picks.mark == list.mark {
            work(picks);
            list = picks.clone();
        } else {
            work(&mut list);
        }
    })?;
    Ok((list, in_hand))
}

/// Counts that these offerings (code and id) of the list with this mark left in this way today: each once for a list and way, and once for the list.
///
/// # Errors
/// When the database refuses.
pub fn count(
    connection: &mut AnyConnection,
    token_hash: &str,
    mark: &str,
    way: ReferralWay,
    offerings: Vec<(String, String)>,
) -> QueryResult<()> {
    let (_, (ids, first)) = change(connection, token_hash, |picks| match picks.mark == mark {
        true => (picks.not_counted(way.slug(), &offerings), picks.not_counted(LIST, &offerings)),
        // Of another client's list we no longer know what was counted.
        false => Default::default(),
    })?;
    let today = moment::today();
    referral_count::count(connection, today, way, &ids)?;
    referral_count::referred(connection, today, &first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picks(codes: &[&str]) -> Picks {
        Picks { codes: codes.iter().map(|code| (*code).to_owned()).collect(), ..Picks::default() }
    }

    #[test]
    fn an_offering_is_on_a_list_once() {
        let mut list = picks(&[]);
        assert!(list.add("A-1") && !list.add("a-1") && list.add("A-2"));
        assert_eq!(list.codes, ["A-1", "A-2"]);
        assert!(list.remove("a-1") && !list.remove("A-1"));
        list.codes = (0..MOST).map(|number| number.to_string()).collect();
        assert!(!list.add("one-more"));
    }

    #[test]
    fn the_order_is_the_workers() {
        let mut list = picks(&["A", "B", "C"]);
        list.shift("C", false);
        assert_eq!(list.codes, ["A", "C", "B"]);
        list.shift("A", false);
        list.shift("B", true);
        list.shift("gone", true);
        assert_eq!(list.codes, ["A", "C", "B"]);
        list.shift("A", true);
        assert_eq!(list.codes, ["C", "A", "B"]);
    }

    #[test]
    fn a_successor_stands_there_once() {
        let mut list = picks(&["A", "B"]);
        list.replace("A", "C");
        assert_eq!(list.codes, ["C", "B"]);
        list.replace("C", "b");
        assert_eq!(list.codes, ["B"]);
    }

    #[test]
    fn what_left_twice_in_the_same_way_counts_once() {
        let mut list = picks(&["A"]);
        let ways = |code: &str| vec![(code.to_owned(), "id".to_owned())];
        assert_eq!(list.not_counted("print", &ways("A")), ["id"]);
        assert!(list.not_counted("print", &ways("a")).is_empty());
        assert_eq!(list.not_counted("pdf", &ways("A")), ["id"]);
    }
}
