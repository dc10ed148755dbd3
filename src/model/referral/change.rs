//! What becomes of a handover. Each change says which version it was made from: of two people who do it at once the
//! second is told, and nothing is overwritten.

use diesel::prelude::*;

use super::event::{self, CLOSED, DUE, REOPENED, SENT_AGAIN, WITHDRAWN};
use super::link::{self, Link};
use super::{Referral, find};
use crate::db::{AnyConnection, schema};
use crate::model::choice::{Choice, Outcome, ReferralState, Unfit};
use crate::model::mail;

/// What a mail with its link is about, in the queue of mail.
pub const MAIL_KIND: &str = "overdracht";

/// Who changes which one, from what they saw.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// Which one.
    pub id: &'a str,
    /// As they saw it.
    pub version: i64,
    /// As the log names them, or [`event::PROVIDER`].
    pub by: &'a str,
    /// ISO 8601, UTC: now.
    pub at: &'a str,
}

impl Change<'_> {
    /// It as they saw it; `None`: it changed since, or it is gone.
    fn seen(self, connection: &mut AnyConnection) -> QueryResult<Option<Referral>> {
        Ok(find(connection, self.id)?.filter(|referral| referral.version == self.version))
    }

    fn note(self, connection: &mut AnyConnection, what: &str) -> QueryResult<()> {
        event::add(connection, (self.id, self.by, self.at), what)
    }

    /// Notes how far it is; with `NotFitting` goes why not, and what the organisation adds, sealed (`None`: what it added
    /// before stays). `None`: it changed since they saw it, or it is closed.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn tell(
        self,
        connection: &mut AnyConnection,
        state: ReferralState,
        (reason, sealed_remark): (Option<Unfit>, Option<&str>),
    ) -> QueryResult<Option<Referral>> {
        use schema::referral::dsl;
        let Some(before) = self.seen(connection)?.filter(Referral::is_open) else { return Ok(None) };
        diesel::update(dsl::referral.find(self.id))
            .set((
                dsl::state.eq(state.slug()),
                dsl::reason.eq(reason.map_or("", Choice::slug)),
                sealed_remark.map(|remark| dsl::sealed_remark.eq(remark)),
                dsl::version.eq(before.version + 1),
            ))
            .execute(connection)?;
        self.note(connection, state.slug())?;
        Ok(Some(before))
    }

    /// Gives the organisation until another day. `None` likewise.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn wait_until(self, connection: &mut AnyConnection, due_on: &str) -> QueryResult<Option<Referral>> {
        use schema::referral::dsl;
        let Some(before) = self.seen(connection)?.filter(Referral::is_open) else { return Ok(None) };
        diesel::update(dsl::referral.find(self.id))
            .set((dsl::due_on.eq(due_on), dsl::version.eq(before.version + 1)))
            .execute(connection)?;
        self.note(connection, DUE)?;
        Ok(Some(before))
    }

    /// Lets another link open it, which goes to `email`; they have until `due_on`. Whoever opens that has read nothing yet:
    /// it begins anew. `None` likewise.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn send_again(
        self,
        connection: &mut AnyConnection,
        (email, due_on): (&str, &str),
        link: &Link,
    ) -> QueryResult<Option<Referral>> {
        use schema::referral::dsl;
        let Some(before) = self.seen(connection)?.filter(Referral::is_open) else { return Ok(None) };
        diesel::update(dsl::referral.find(self.id))
            .set((
                dsl::email.eq(email),
                dsl::due_on.eq(due_on),
                dsl::state.eq(ReferralState::Sent.slug()),
                dsl::reason.eq(""),
                dsl::sealed_remark.eq(""),
                dsl::version.eq(before.version + 1),
            ))
            .execute(connection)?;
        link::replace(connection, link, self.at)?;
        // The former mail holds a link that opens nothing any more.
        mail::withdraw(connection, MAIL_KIND, self.id)?;
        self.note(connection, SENT_AGAIN)?;
        if due_on != before.due_on {
            self.note(connection, DUE)?;
        }
        Ok(Some(before))
    }

    /// Closes it. What is withdrawn is gone at once, the rest after [`super::DAYS_KEPT`] days. `None`: it changed since,
    /// or somebody closed it before.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn close(self, connection: &mut AnyConnection, outcome: Outcome) -> QueryResult<Option<Referral>> {
        use schema::referral::dsl;
        let Some(before) = self.seen(connection)?.filter(Referral::is_open) else { return Ok(None) };
        let one = dsl::referral.find(self.id);
        diesel::update(one)
            .set((
                dsl::closed_at.eq(self.at),
                dsl::closed_by.eq(self.by),
                dsl::outcome.eq(outcome.slug()),
                dsl::version.eq(before.version + 1),
            ))
            .execute(connection)?;
        if outcome == Outcome::Withdrawn {
            diesel::update(one).set((dsl::sealed.eq(""), dsl::sealed_remark.eq(""))).execute(connection)?;
        }
        before.count(connection, Outcome::Open, outcome)?;
        mail::withdraw(connection, MAIL_KIND, self.id)?;
        self.note(connection, if outcome == Outcome::Withdrawn { WITHDRAWN } else { CLOSED })?;
        Ok(Some(before))
    }

    /// Opens it again, unless it was withdrawn: then nothing is left to go on with. `None` likewise.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn reopen(self, connection: &mut AnyConnection) -> QueryResult<Option<Referral>> {
        use schema::referral::dsl;
        let closed = |before: &Referral| !before.is_open() && before.outcome() != Outcome::Withdrawn;
        let Some(before) = self.seen(connection)?.filter(closed) else { return Ok(None) };
        diesel::update(dsl::referral.find(self.id))
            .set((
                dsl::closed_at.eq(""),
                dsl::closed_by.eq(""),
                dsl::outcome.eq(""),
                dsl::version.eq(before.version + 1),
            ))
            .execute(connection)?;
        before.count(connection, before.outcome(), Outcome::Open)?;
        self.note(connection, REOPENED)?;
        Ok(Some(before))
    }
}
