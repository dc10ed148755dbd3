//! Which website is visited when: each once a week, a failing one again after a day.

use std::collections::HashMap;
use std::sync::Mutex;

use diesel::QueryResult;
use jiff::{SignedDuration, Timestamp};

use super::{Rules, Visitor};
use crate::db::Database;
use crate::model::contact::WebAddress;
use crate::model::link_check::{self, LinkCheck};
use crate::model::moment::kept;

const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);
/// A website that is down for an hour is not dead.
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Far longer than a visit takes.
const CLAIMED: SignedDuration = SignedDuration::from_mins(10);
/// No host is asked for a page more often than this.
const REST: SignedDuration = SignedDuration::from_secs(60);
/// How many to look at for one of a host that may be asked.
const CHOICE: i64 = 100;

/// Visits websites one by one. Every process has one.
pub struct Checker {
    visitor: Visitor,
    asked: Mutex<HashMap<String, Timestamp>>,
}

impl Checker {
    /// `home` is the address of this site; may be empty.
    pub fn new(rules: Rules, home: &str) -> Self {
        Self { visitor: Visitor::new(rules, home), asked: Mutex::default() }
    }

    /// Visits one website that is due at `now`. Its address and what is known of it now; `None`: none is due, or those
    /// that are must rest. Blocks, for twenty seconds at worst.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn check_next(&self, database: &Database, now: Timestamp) -> QueryResult<Option<LinkCheck>> {
        if database.read(link_check::is_behind)? {
            database.write_beside(|connection| link_check::renew(connection, &kept(now)))?;
        }
        let due = database.read(|connection| link_check::due(connection, &kept(now), CHOICE))?;
        let Some(due) = due.into_iter().find(|due| self.may_ask(&due.url, now)) else { return Ok(None) };
        let until = kept(later(now, CLAIMED));
        if !database.write_beside(|connection| link_check::claim(connection, &due, &until))? {
            return Ok(None);
        }
        self.check(database, &due, now).map(Some)
    }

    /// Visits this one now, whenever it is due. `None`: nothing has this address any more. Blocks likewise.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn check_now(&self, database: &Database, url: &str, now: Timestamp) -> QueryResult<Option<LinkCheck>> {
        let known = database.read(|connection| link_check::find(connection, url))?;
        known.map(|known| self.check(database, &known, now)).transpose()
    }

    fn check(&self, database: &Database, known: &LinkCheck, now: Timestamp) -> QueryResult<LinkCheck> {
        let found = after(known, self.visitor.visit(&known.url).err(), now);
        database.write_beside(|connection| link_check::note(connection, &found))?;
        Ok(found)
    }

    fn may_ask(&self, url: &str, now: Timestamp) -> bool {
        let host = WebAddress::read(url).map_or(url, WebAddress::host).to_lowercase();
        let mut asked = self.asked.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        asked.retain(|_, at| now.duration_since(*at) < REST);
        let is_rested = !asked.contains_key(&host);
        if is_rested {
            asked.insert(host, now);
        }
        is_rested
    }
}

/// What is known after a visit at `now`; `trouble` in words where it failed.
pub fn after(known: &LinkCheck, trouble: Option<String>, now: Timestamp) -> LinkCheck {
    let Some(trouble) = trouble else {
        return LinkCheck {
            url: known.url.clone(),
            checked_at: kept(now),
            trouble: String::new(),
            failures: 0,
            failing_since: String::new(),
            is_dead: false,
            next_at: kept(later(now, WEEK)),
        };
    };
    let since = known.failing_since.parse::<Timestamp>().unwrap_or(now);
    let is_dead = known.failures > 0 && now.duration_since(since) >= DAY;
    LinkCheck {
        url: known.url.clone(),
        checked_at: kept(now),
        trouble,
        failures: known.failures + 1,
        failing_since: kept(since),
        is_dead,
        next_at: kept(later(now, if is_dead { WEEK } else { DAY })),
    }
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(now)
}
