//! What must be checked: published offerings whose rhythm says so, oldest first.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use jiff::civil::Date;

use super::change_request;
use super::check_request::{self, OpenQuestion};
use super::choice::{BasicFunction, Choice, ChoiceSet, Status};
use super::contact::MailAddress;
use super::field::Field;
use super::moment::{day_of, is_after_day};
use super::offering;
use super::review::{self, Made};
use super::revision::Occasion;
use super::rhythm::{Checked, Rhythms, due, due_on};
use crate::db::{AnyConnection, Generation, schema};

/// An offering that must be checked, with what one needs to do it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the cells are described at Field")]
pub struct ToCheck {
    /// UUID of version 7.
    pub id: String,
    /// The generation in which it last changed.
    pub version: Generation,
    pub code: String,
    pub title: String,
    /// Its list.
    pub source_id: String,
    /// Whether it is of the sample: its organisations never asked to be in it, and are not asked anything.
    pub is_sample: bool,
    /// Of its organisation.
    pub organisation_id: String,
    pub organisation: String,
    pub functions: ChoiceSet<BasicFunction>,
    pub phone: String,
    pub email: String,
    pub website: String,
    pub reviewed_on: String,
    /// From this day on it had to be checked.
    pub due_on: Date,
    /// The last question to its organisation that has no answer, if there is one.
    pub asked: Option<OpenQuestion>,
    /// A proposal of its organisation that waits for an editor.
    pub change_id: Option<String>,
}

/// Everything that must be checked, and how it stands with the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Work {
    /// Longest waiting first.
    pub due: Vec<ToCheck>,
    /// How many offerings are published.
    pub published: usize,
    /// When the next of the others must be checked.
    pub next_on: Option<Date>,
}

/// The columns of [`ToCheck`], read at once.
#[derive(Queryable, Selectable)]
#[diesel(table_name = schema::offering)]
struct Row {
    id: String,
    version: Generation,
    code: String,
    title: String,
    source_id: String,
    organisation_id: String,
    changed_at: String,
    functions: String,
    phone: String,
    email: String,
    website: String,
    reviewed_on: String,
    valid_until: String,
}

impl Row {
    fn checked(&self) -> Checked<'_> {
        Checked {
            source_id: &self.source_id,
            functions: ChoiceSet::from_cell(&self.functions),
            reviewed_on: &self.reviewed_on,
            changed_at: &self.changed_at,
        }
    }

    fn into_work(self, organisation: String, is_sample: bool, due_on: Date) -> ToCheck {
        ToCheck {
            functions: ChoiceSet::from_cell(&self.functions),
            id: self.id,
            version: self.version,
            code: self.code,
            title: self.title,
            source_id: self.source_id,
            is_sample,
            organisation_id: self.organisation_id,
            organisation,
            phone: self.phone,
            email: self.email,
            website: self.website,
            reviewed_on: self.reviewed_on,
            due_on,
            asked: None,
            change_id: None,
        }
    }
}

/// What must be checked on this day. `now`: ISO 8601, UTC.
///
/// # Errors
/// When the database does not answer.
pub fn work(connection: &mut AnyConnection, today: Date, now: &str) -> QueryResult<Work> {
    let rhythms = Rhythms::load(connection)?;
    let mut work = Work::default();
    let day = today.to_string();
    for (row, organisation, is_sample) in rows(connection, None)? {
        if !row.valid_until.is_empty() && row.valid_until < day {
            continue;
        }
        work.published += 1;
        let on = due_on(row.checked(), &rhythms);
        if due(row.checked(), &rhythms, today) {
            work.due.push(row.into_work(organisation, is_sample, on));
        } else {
            work.next_on = Some(work.next_on.map_or(on, |next| next.min(on)));
        }
    }
    work.due.sort_by(|one, other| (one.due_on, &one.code).cmp(&(other.due_on, &other.code)));
    let mut asked = check_request::unanswered(connection, None, now)?;
    let mut waiting = change_request::waiting(connection)?;
    for offering in &mut work.due {
        offering.asked = asked.remove(&offering.id).filter(|asked| is_after_day(&asked.sent_at, &offering.reviewed_on));
        offering.change_id = waiting.remove(&offering.id);
    }
    Ok(work)
}

/// One published offering as if it had to be checked: an editor may want to know before the rhythm says so. `None`: it is
/// not published. `now`: ISO 8601, UTC.
///
/// # Errors
/// When the database does not answer.
pub fn one(connection: &mut AnyConnection, today: Date, now: &str, id: &str) -> QueryResult<Option<ToCheck>> {
    let Some((row, organisation, is_sample)) = rows(connection, Some(id))?.pop() else { return Ok(None) };
    let on = due_on(row.checked(), &Rhythms::load(connection)?);
    let mut offering = row.into_work(organisation, is_sample, on);
    // Asked on the very day of a check it is still asked: a second click sends no second mail.
    let counts = |asked: &OpenQuestion| {
        is_after_day(&asked.sent_at, &offering.reviewed_on) || day_of(&asked.sent_at) == Some(today)
    };
    offering.asked = check_request::unanswered(connection, Some(id), now)?.remove(id).filter(counts);
    offering.change_id = change_request::waiting(connection)?.remove(id);
    Ok(Some(offering))
}

fn rows(connection: &mut AnyConnection, id: Option<&str>) -> QueryResult<Vec<(Row, String, bool)>> {
    use schema::{offering, organisation, source};
    let mut query = offering::table
        .inner_join(organisation::table)
        .inner_join(source::table)
        .filter(offering::status.eq(Status::Published.slug()))
        .select((Row::as_select(), organisation::name, source::is_sample))
        .into_boxed();
    if let Some(id) = id {
        query = query.filter(offering::id.eq(id));
    }
    query.load(connection)
}

impl Work {
    /// Only what fits.
    pub fn keep(&mut self, fits: impl Fn(&ToCheck) -> bool) {
        self.due.retain(|offering| fits(offering));
    }

    /// By organisation, the one that waits longest first: one telephone call does several.
    pub fn by_organisation(&self) -> Vec<Vec<&ToCheck>> {
        let mut groups: Vec<Vec<&ToCheck>> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for offering in &self.due {
            let place = *places.entry(&offering.organisation_id).or_insert(groups.len());
            match groups.get_mut(place) {
                Some(group) => group.push(offering),
                None => groups.push(vec![offering]),
            }
        }
        groups
    }

    /// How many organisations stay silent: asked, reminded, and still no answer.
    pub fn silent(&self) -> usize {
        let silent = self.due.iter().filter(|offering| offering.is_silent());
        silent.map(|offering| &offering.organisation_id).collect::<HashSet<_>>().len()
    }
}

impl ToCheck {
    /// Asked, reminded, and still no answer.
    pub fn is_silent(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| asked.is_silent)
    }

    /// Whether its organisation can be asked now.
    pub fn can_be_asked(&self) -> bool {
        let is_open = self.asked.as_ref().is_some_and(|asked| asked.is_open);
        let is_waited_for = is_open || self.change_id.is_some();
        !self.is_sample && !is_waited_for && MailAddress::read(&self.email).is_some()
    }
}

/// What came of noting that offerings were checked: titles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Checked, now or by the same click before.
    pub done: Vec<String>,
    /// Not checked: not what was on the screen any more.
    pub moved: Vec<String>,
}

/// Notes that offerings were checked. `seen`: their ids with the versions that whoever checked had on the screen. Part of
/// the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn check(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    seen: &[(String, Generation)],
    made: Made<'_>,
) -> QueryResult<Outcome> {
    let ids: Vec<String> = seen.iter().map(|(id, _)| id.clone()).collect();
    let found = offering::by_ids(connection, &ids)?;
    let mut outcome = Outcome::default();
    let mut checked = Vec::new();
    for offering in &found {
        let cells = &offering.cells;
        let is_same = seen.iter().any(|(id, version)| *id == offering.id && *version == offering.version);
        let is_done = cells[Field::ReviewedOn] == made.day && cells[Field::ReviewedBy] == made.by;
        if is_same {
            checked.push(offering);
        }
        let place = if is_same || is_done { &mut outcome.done } else { &mut outcome.moved };
        place.push(cells[Field::Title].clone());
    }
    review::record(connection, occasion, &checked, made)?;
    Ok(outcome)
}
