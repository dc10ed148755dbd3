//! One pass over what is due: claim, send, note.
//!
//! A claim is a write in the database, so several processes never send the same mail. Only a crash (or a database that
//! fails) between the server's *yes* and our note of it makes one go twice: its claim ends and another takes it. That
//! is the choice: the other way around a crash would lose it.

use diesel::QueryResult;
use jiff::{SignedDuration, Timestamp};

use super::{Mailer, Refusal};
use crate::db::Database;
use crate::model::mail::{self, IN_OUTBOX, Mail, SENT};
use crate::model::moment::kept;

/// After so many minutes it is tried again; three days in all.
const PAUSES: [i64; 8] = [1, 5, 30, 120, 480, 780, 1440, 1440];
/// Far longer than sending takes.
const CLAIMED: SignedDuration = SignedDuration::from_mins(15);
/// In one pass.
const MOST: usize = 200;

/// What came of a pass.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivered {
    /// They left.
    pub sent: usize,
    /// They did not, this time or for good.
    pub failed: usize,
}

/// Sends what is due at `now`. A server that does not answer ends the pass: the others would wait for nothing.
///
/// # Errors
/// When the database does not answer.
pub fn deliver_due(database: &Database, mailer: &Mailer, now: Timestamp) -> QueryResult<Delivered> {
    let mut delivered = Delivered::default();
    let is_due = database.read(|connection| mail::is_due(connection, &kept(now)))?;
    while is_due && delivered.sent + delivered.failed < MOST {
        let claim =
            database.write_beside(|connection| mail::claim(connection, &kept(now), &kept(later(now, CLAIMED))))?;
        let Some(claimed) = claim else { break };
        match mailer.send(&claimed) {
            Ok(()) => {
                delivered.sent += 1;
                note_sent(database, mailer, &claimed, now)?;
            }
            Err(refusal) => {
                delivered.failed += 1;
                note_failed(database, &claimed, &refusal, now)?;
                if refusal.is_of_server {
                    break;
                }
            }
        }
    }
    Ok(delivered)
}

fn note_sent(database: &Database, mailer: &Mailer, claimed: &Mail, now: Timestamp) -> QueryResult<()> {
    let state = if mailer.outbox().is_some() { IN_OUTBOX } else { SENT };
    database.write_beside(|connection| mail::sent(connection, claimed, state, &kept(now)))
}

fn note_failed(database: &Database, claimed: &Mail, refusal: &Refusal, now: Timestamp) -> QueryResult<()> {
    let pause = usize::try_from(claimed.attempts - 1).ok().and_then(|done| PAUSES.get(done));
    let again =
        pause.filter(|_| !refusal.is_final).map(|minutes| kept(later(now, SignedDuration::from_mins(*minutes))));
    let trouble = format!("{}\n{}", refusal.reason, refusal.said);
    // Never to whom: the log is no list of people.
    tracing::warn!(mail = claimed.id, reason = refusal.whole(), gives_up = again.is_none(), "mail not sent");
    database.write_beside(|connection| mail::failed(connection, claimed, again.as_deref(), &trouble))
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(now)
}
