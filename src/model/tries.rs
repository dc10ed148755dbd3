//! How often somebody may try: wrong passwords and codes are counted per account and per network, and each one more
//! means a longer wait. Kept in the database, so that it holds for all processes and over a restart.

use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::moment::kept;
use crate::db::{AnyConnection, schema};

/// In minutes, from the first try too many on.
const WAITS: [i64; 5] = [1, 5, 15, 30, 60];
/// What nobody tried again for this long is forgotten.
const FORGOTTEN_AFTER_HOURS: i64 = 24;

/// Something that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// What: a word and a hash, never an address.
    pub subject: String,
    /// Tries before the first wait.
    pub free: i64,
    /// The longest wait in minutes.
    pub longest: i64,
    /// Whether people share it, such as a network: then one of them signing in takes off their own try only.
    pub is_shared: bool,
}

/// How a try went that may not be judged: how long to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// Until the next try is judged; at least 1.
    pub minutes: i64,
}

impl Counted {
    fn wait(&self, failures: i64) -> i64 {
        let over = usize::try_from(failures - self.free).ok();
        over.map_or(0, |over| WAITS[over.min(WAITS.len() - 1)].min(self.longest))
    }

    fn tries(&self, connection: &mut AnyConnection, now: Timestamp) -> QueryResult<(i64, Timestamp)> {
        use schema::sign_in_failure::dsl;
        let row: Option<(i64, String)> = dsl::sign_in_failure
            .find(&self.subject)
            .select((dsl::failures, dsl::last_at))
            .first(connection)
            .optional()?;
        let known = row.and_then(|(failures, last)| Some((failures, last.parse::<Timestamp>().ok()?)));
        Ok(known.filter(|(_, last)| now.duration_since(*last).as_hours() < FORGOTTEN_AFTER_HOURS).unwrap_or((0, now)))
    }
}

/// Counts a try before it is judged, so that many at once are no way around; or says how long to wait. Gives the wait in
/// minutes that begins if this one fails too; 0: none.
///
/// # Errors
/// When the database refuses.
pub fn begin(connection: &mut AnyConnection, counted: &[Counted], now: Timestamp) -> QueryResult<Result<i64, Wait>> {
    let mut known = Vec::with_capacity(counted.len());
    let mut longest = SignedDuration::ZERO;
    for one in counted {
        let (failures, last) = one.tries(connection, now)?;
        let end = last.checked_add(one.wait(failures).minutes()).unwrap_or(last);
        longest = longest.max(end.duration_since(now));
        known.push(failures + 1);
    }
    if longest.is_positive() {
        return Ok(Err(Wait { minutes: (longest.as_secs() + 59) / 60 }));
    }
    for (one, failures) in counted.iter().zip(&known) {
        set(connection, &one.subject, *failures, now)?;
    }
    Ok(Ok(counted.iter().zip(known).map(|(one, failures)| one.wait(failures)).max().unwrap_or(0)))
}

fn set(connection: &mut AnyConnection, subject: &str, failures: i64, now: Timestamp) -> QueryResult<()> {
    use schema::sign_in_failure::dsl;
    let at = kept(now);
    let changed = diesel::update(dsl::sign_in_failure.find(subject))
        .set((dsl::failures.eq(failures), dsl::last_at.eq(&at)))
        .execute(connection)?;
    if changed == 0 {
        diesel::insert_into(dsl::sign_in_failure)
            .values((dsl::subject.eq(subject), dsl::failures.eq(failures), dsl::last_at.eq(&at)))
            .execute(connection)?;
    }
    Ok(())
}

/// It was right after all: the try no longer counts, nor do those before it where nobody shares them. Forgets what is old.
///
/// # Errors
/// When the database refuses.
pub fn succeed(connection: &mut AnyConnection, counted: &[Counted], now: Timestamp) -> QueryResult<()> {
    use schema::sign_in_failure::dsl;
    for one in counted {
        let (failures, last) = one.tries(connection, now)?;
        if one.is_shared && failures > 1 {
            set(connection, &one.subject, failures - 1, last)?;
        } else {
            diesel::delete(dsl::sign_in_failure.find(&one.subject)).execute(connection)?;
        }
    }
    let old = now.checked_sub(FORGOTTEN_AFTER_HOURS.hours()).unwrap_or(Timestamp::MIN);
    let old = kept(old);
    diesel::delete(dsl::sign_in_failure.filter(dsl::last_at.lt(old))).execute(connection).map(drop)
}

/// The key under which networks are counted: `new`, unless there is one already.
///
/// # Errors
/// When the database refuses.
pub fn key(connection: &mut AnyConnection, new: &str) -> QueryResult<String> {
    use schema::secret::dsl;
    const NAME: &str = "netwerken";
    let known = dsl::secret.find(NAME).select(dsl::value).first(connection).optional()?;
    if let Some(known) = known {
        return Ok(known);
    }
    diesel::insert_into(dsl::secret).values((dsl::name.eq(NAME), dsl::value.eq(new))).execute(connection)?;
    Ok(new.to_owned())
}
