//! The history: every change of an offering, with the row before and after.

use diesel::prelude::*;
use uuid::Uuid;

use super::field::{Cells, Field};
use super::offering::Offering;
use crate::db::{AnyConnection, Generation, schema};
use crate::each_backend;

/// How many rows fit in one statement: SQLite takes 32,766 values.
const BATCH: usize = 2_000;

/// How the actor of a change begins that was made by taking an import back; its number follows, and who did it.
pub const TAKING_BACK: &str = "terugdraaien import";

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::revision, treat_none_as_default_value = false)]
pub struct Revision {
    /// UUID of version 7.
    pub id: String,
    /// Which offering; it may be gone.
    pub offering_id: String,
    /// The generation that this change made.
    pub version: Generation,
    /// The import that made it, if one did.
    pub import_id: Option<i64>,
    /// ISO 8601, UTC.
    pub at: String,
    /// Who or what made it.
    pub actor: String,
    /// The cells before, as JSON; none for a new offering.
    pub before: Option<String>,
    /// The cells after, as JSON; none for one taken out.
    pub after: Option<String>,
    /// The id of the list that it left, where this moved it; then the cells stayed as they were.
    pub source_before: Option<String>,
    /// The id of the list to which it went.
    pub source_after: Option<String>,
}

/// What all changes of one transaction share.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a> {
    /// The generation of the transaction.
    pub version: Generation,
    /// The import that makes them, if one does.
    pub import_id: Option<i64>,
    /// ISO 8601, UTC.
    pub at: &'a str,
    /// Who or what makes them.
    pub actor: &'a str,
}

impl Revision {
    /// Describes one change.
    pub fn new(occasion: Occasion<'_>, offering_id: &str, before: Option<&Cells>, after: Option<&Cells>) -> Self {
        // Text to text: this can't fail.
        let json = |cells: &Cells| serde_json::to_string(cells).unwrap_or_default();
        Self {
            id: Uuid::now_v7().to_string(),
            offering_id: offering_id.to_owned(),
            version: occasion.version,
            import_id: occasion.import_id,
            at: occasion.at.to_owned(),
            actor: occasion.actor.to_owned(),
            before: before.map(json),
            after: after.map(json),
            source_before: None,
            source_after: None,
        }
    }

    /// Describes that an offering went to another list.
    pub fn moving(occasion: Occasion<'_>, offering: &Offering, to: &str) -> Self {
        let cells = Some(&offering.cells);
        Self {
            source_before: Some(offering.source_id.clone()),
            source_after: Some(to.to_owned()),
            ..Self::new(occasion, &offering.id, cells, cells)
        }
    }

    /// Whether it was made by taking an import back.
    pub fn takes_back(&self) -> bool {
        self.actor.starts_with(TAKING_BACK)
    }

    /// The number of the import that it took back, if it did.
    pub fn taken_back(&self) -> Option<i64> {
        let rest = self.actor.strip_prefix(TAKING_BACK)?.trim_start();
        let number = rest.split(|letter: char| !letter.is_ascii_digit()).next()?;
        number.parse().ok()
    }

    /// The cells before, and after.
    pub fn cells(&self) -> (Option<Cells>, Option<Cells>) {
        let read = |json: &Option<String>| json.as_deref().and_then(|json| serde_json::from_str(json).ok());
        (read(&self.before), read(&self.after))
    }
}

/// Writes them all.
///
/// # Errors
/// When the database refuses.
pub fn insert(connection: &mut AnyConnection, revisions: &[Revision]) -> QueryResult<()> {
    for batch in revisions.chunks(BATCH) {
        each_backend!(connection, backend => diesel::insert_into(schema::revision::table).values(batch).execute(backend))?;
    }
    Ok(())
}

/// The imports that changed the same offering after this, newest first, without those that were taken back.
///
/// # Errors
/// When the database does not answer.
pub fn imports_since(connection: &mut AnyConnection, revision: &Revision) -> QueryResult<Vec<i64>> {
    use schema::{import, revision as table};
    let standing = import::table.filter(import::reversed_at.is_null()).select(import::id.nullable());
    let later: Vec<Option<i64>> = table::table
        .filter(table::offering_id.eq(&revision.offering_id))
        .filter(table::version.gt(revision.version))
        .filter(table::import_id.eq_any(standing))
        .select(table::import_id)
        .order(table::import_id.desc())
        .distinct()
        .load(connection)?;
    Ok(later.into_iter().flatten().collect())
}

/// What one import changed.
///
/// # Errors
/// When the database does not answer.
pub fn of_import(connection: &mut AnyConnection, import_id: i64) -> QueryResult<Vec<Revision>> {
    schema::revision::table
        .filter(schema::revision::import_id.eq(import_id))
        .order(schema::revision::id)
        .select(Revision::as_select())
        .load(connection)
}

/// The history of one offering, the last change first.
///
/// # Errors
/// When the database does not answer.
pub fn of_offering(connection: &mut AnyConnection, offering_id: &str) -> QueryResult<Vec<Revision>> {
    use schema::revision::dsl;
    dsl::revision
        .filter(dsl::offering_id.eq(offering_id))
        .order((dsl::version.desc(), dsl::id.desc()))
        .select(Revision::as_select())
        .load(connection)
}

/// Hands every change of these offerings to `follow`, those of one offering from the first to the last.
///
/// # Errors
/// When the database does not answer.
pub fn follow_all(
    connection: &mut AnyConnection,
    offering_ids: &[String],
    mut follow: impl FnMut(Revision),
) -> QueryResult<()> {
    use schema::revision::dsl;
    for batch in offering_ids.chunks(BATCH) {
        let revisions: Vec<Revision> = dsl::revision
            .filter(dsl::offering_id.eq_any(batch))
            .order((dsl::version, dsl::id))
            .select(Revision::as_select())
            .load(connection)?;
        revisions.into_iter().for_each(&mut follow);
    }
    Ok(())
}

/// What one write changed.
///
/// # Errors
/// When the database does not answer.
pub fn of_version(connection: &mut AnyConnection, version: Generation) -> QueryResult<Vec<Revision>> {
    use schema::revision::dsl;
    dsl::revision.filter(dsl::version.eq(version)).order(dsl::id).select(Revision::as_select()).load(connection)
}

/// The row as it was at a version that is no longer the last; `None` where nothing changed since.
///
/// # Errors
/// When the database does not answer.
pub fn row_at(connection: &mut AnyConnection, offering_id: &str, version: Generation) -> QueryResult<Option<Cells>> {
    use schema::revision::dsl;
    let next = dsl::revision
        .filter(dsl::offering_id.eq(offering_id))
        .filter(dsl::version.gt(version))
        .order((dsl::version, dsl::id))
        .select(Revision::as_select())
        .first::<Revision>(connection)
        .optional()?;
    Ok(next.and_then(|revision| revision.cells().0))
}

/// The id of an offering that had this code once and is gone.
///
/// # Errors
/// When the database does not answer.
pub fn id_of_gone(connection: &mut AnyConnection, code: &str) -> QueryResult<Option<String>> {
    use schema::revision::dsl;
    // Codes hold nothing that JSON escapes.
    let said = format!("%\"code\":\"{code}\"%");
    let removed: Vec<Revision> = dsl::revision
        .filter(dsl::after.is_null())
        .filter(dsl::before.like(said))
        .order(dsl::version.desc())
        .select(Revision::as_select())
        .load(connection)?;
    let has_code = |revision: &Revision| revision.cells().0.is_some_and(|cells| cells[Field::Code] == code);
    Ok(removed.into_iter().find(has_code).map(|revision| revision.offering_id))
}
