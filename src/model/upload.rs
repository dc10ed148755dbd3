//! Uploads: files on their way in. Each waits, with its plan, until it is applied or thrown away; then its file stays
//! with the import, or goes.

mod overtaken;

use diesel::prelude::*;

use super::choice::{Choice, MissingChoice, UploadState};
use super::moment::days_after;
use crate::db::{AnyConnection, Generation, schema};

pub use overtaken::{Overtaker, overtaken};

/// One file on its way in, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::upload, treat_none_as_default_value = false)]
pub struct Upload {
    /// UUID of version 7.
    pub id: String,
    /// Who brought it.
    pub account_id: String,
    /// As the log names them.
    pub actor: String,
    /// The name of the source that it belongs to.
    pub source_name: String,
    /// Whether that source is yet to be made.
    pub is_new_source: bool,
    /// As the person called the file.
    pub file_name: String,
    /// ISO 8601, UTC.
    pub created_at: String,
    /// JSON of `import::choices`.
    pub choices: String,
    /// Counts what was decided: a plan that was made from less is not kept.
    pub version: i64,
    /// The generation that the plan was made from; 0: there is none yet.
    pub planned_at_generation: Generation,
    /// JSON of `import::upload`: the totals, and what is to be said about the file as a whole.
    pub summary: String,
    /// A slug of [`MissingChoice`].
    pub missing_choice: String,
    /// A slug of [`UploadState`].
    pub state: String,
    /// What it became.
    pub import_id: Option<i64>,
}

impl Upload {
    /// How far it has come.
    pub fn state(&self) -> UploadState {
        UploadState::from_slug(&self.state).unwrap_or(UploadState::Columns)
    }

    /// Whether it may still change: it is not being carried out, and was not.
    pub fn is_open(&self) -> bool {
        !CLOSED.contains(&self.state.as_str())
    }

    /// What becomes of what the file does not name.
    pub fn missing_choice(&self) -> MissingChoice {
        MissingChoice::from_slug(&self.missing_choice).unwrap_or(MissingChoice::Leave)
    }
}

/// A file with its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::upload_file)]
pub struct UploadFile {
    /// Which upload.
    pub upload_id: String,
    /// As it was sent.
    pub content: Vec<u8>,
}

/// Keeps a new one.
///
/// # Errors
/// When the database refuses.
pub fn insert(connection: &mut AnyConnection, upload: &Upload, content: Vec<u8>) -> QueryResult<()> {
    diesel::insert_into(schema::upload::table).values(upload).execute(connection)?;
    let file = UploadFile { upload_id: upload.id.clone(), content };
    diesel::insert_into(schema::upload_file::table).values(&file).execute(connection).map(drop)
}

/// The upload with this id.
///
/// # Errors
/// When the database does not answer.
pub fn by_id(connection: &mut AnyConnection, id: &str) -> QueryResult<Option<Upload>> {
    schema::upload::table.find(id).select(Upload::as_select()).first(connection).optional()
}

/// The uploads that became these imports; those of the command line have none.
///
/// # Errors
/// When the database does not answer.
pub fn of_imports(connection: &mut AnyConnection, imports: &[i64]) -> QueryResult<Vec<Upload>> {
    let known = imports.iter().copied().map(Some);
    schema::upload::table.filter(schema::upload::import_id.eq_any(known)).select(Upload::as_select()).load(connection)
}

/// Whether its file is still there.
///
/// # Errors
/// When the database does not answer.
pub fn is_kept(connection: &mut AnyConnection, id: &str) -> QueryResult<bool> {
    use schema::upload_file::dsl;
    dsl::upload_file.find(id).count().get_result(connection).map(|count: i64| count > 0)
}

/// The bytes of its file.
///
/// # Errors
/// When the database does not answer, there is no such upload, or its file was forgotten.
pub fn content(connection: &mut AnyConnection, id: &str) -> QueryResult<Vec<u8>> {
    schema::upload_file::table.find(id).select(schema::upload_file::content).first(connection)
}

/// The uploads that wait, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn waiting(connection: &mut AnyConnection) -> QueryResult<Vec<Upload>> {
    schema::upload::table
        .filter(schema::upload::state.ne(UploadState::Applied.slug()))
        .order(schema::upload::id.desc())
        .select(Upload::as_select())
        .load(connection)
}

/// Moves it on. `false`: it was no longer where it is thought to be, and nothing moved.
///
/// # Errors
/// When the database refuses.
pub fn advance(connection: &mut AnyConnection, id: &str, from: UploadState, to: UploadState) -> QueryResult<bool> {
    use schema::upload::dsl;
    let waiting = dsl::upload.find(id).filter(dsl::state.eq(from.slug()));
    diesel::update(waiting).set(dsl::state.eq(to.slug())).execute(connection).map(|count| count == 1)
}

/// A plan that was being carried out when the program stopped waits again: its transaction left nothing.
///
/// # Errors
/// When the database refuses.
pub fn reset_running(connection: &mut AnyConnection) -> QueryResult<()> {
    use schema::upload::dsl;
    let running = dsl::upload.filter(dsl::state.eq(UploadState::Running.slug()));
    diesel::update(running).set(dsl::state.eq(UploadState::Planned.slug())).execute(connection).map(drop)
}

/// The import that it became.
///
/// # Errors
/// When the database refuses.
pub fn set_applied(connection: &mut AnyConnection, id: &str, import_id: i64, summary: &str) -> QueryResult<()> {
    use schema::upload::dsl;
    let applied =
        (dsl::import_id.eq(Some(import_id)), dsl::summary.eq(summary), dsl::state.eq(UploadState::Applied.slug()));
    diesel::update(dsl::upload.find(id)).set(applied).execute(connection).map(drop)
}

/// Keeps what was chosen, as long as nothing is being carried out. `false`: it is, or was.
///
/// # Errors
/// When the database refuses.
pub fn set_choices(connection: &mut AnyConnection, id: &str, choices: &str) -> QueryResult<bool> {
    use schema::upload::dsl;
    let open = dsl::upload.find(id).filter(dsl::state.ne_all(CLOSED));
    let decided = (dsl::choices.eq(choices), dsl::version.eq(dsl::version + 1));
    diesel::update(open).set(decided).execute(connection).map(|count| count == 1)
}

/// Which source it belongs to, likewise. The plan was for another: there is none until it is made again.
///
/// # Errors
/// When the database refuses.
pub fn set_source(connection: &mut AnyConnection, id: &str, name: &str, is_new: bool) -> QueryResult<bool> {
    use schema::upload::dsl;
    let open = dsl::upload.find(id).filter(dsl::state.ne_all(CLOSED));
    let source = (dsl::source_name.eq(name), dsl::is_new_source.eq(is_new), dsl::version.eq(dsl::version + 1));
    let no_plan = (dsl::state.eq(UploadState::Columns.slug()), dsl::planned_at_generation.eq(0), dsl::summary.eq("{}"));
    diesel::update(open).set((source, no_plan)).execute(connection).map(|count| count == 1)
}

/// What becomes of what the file does not name, likewise.
///
/// # Errors
/// When the database refuses.
pub fn set_missing_choice(connection: &mut AnyConnection, id: &str, choice: MissingChoice) -> QueryResult<bool> {
    use schema::upload::dsl;
    let open = dsl::upload.find(id).filter(dsl::state.ne_all(CLOSED));
    diesel::update(open).set(dsl::missing_choice.eq(choice.slug())).execute(connection).map(|count| count == 1)
}

/// Where it waits, likewise, with what is to be said of it.
///
/// # Errors
/// When the database refuses.
pub fn set_plan(
    connection: &mut AnyConnection,
    id: &str,
    state: UploadState,
    generation: Generation,
    summary: &str,
) -> QueryResult<bool> {
    use schema::upload::dsl;
    let open = dsl::upload.find(id).filter(dsl::state.ne_all(CLOSED));
    let plan = (dsl::state.eq(state.slug()), dsl::planned_at_generation.eq(generation), dsl::summary.eq(summary));
    diesel::update(open).set(plan).execute(connection).map(|count| count == 1)
}

/// Throws it away, with its file and rows. `false`: it is being carried out, or was.
///
/// # Errors
/// When the database refuses.
pub fn remove(connection: &mut AnyConnection, id: &str) -> QueryResult<bool> {
    use schema::upload::dsl;
    let open = dsl::upload.find(id).filter(dsl::state.ne_all(CLOSED));
    diesel::delete(open).execute(connection).map(|count| count == 1)
}

/// Of imports that are older, the record, its history and who brought it stay.
const DAYS_KEPT: i64 = 730;

/// Forgets the files of imports of long ago, and their rows one by one. `now`: ISO 8601, UTC.
///
/// # Errors
/// When the database refuses.
pub fn forget(connection: &mut AnyConnection, now: &str) -> QueryResult<()> {
    use schema::{upload, upload_file, upload_row};
    let old = upload::table
        .filter(upload::state.eq(UploadState::Applied.slug()))
        .filter(upload::created_at.lt(days_after(now, -DAYS_KEPT)));
    let ids: Vec<String> = old.select(upload::id).load(connection)?;
    for id in &ids {
        diesel::delete(upload_row::table.filter(upload_row::upload_id.eq(id))).execute(connection)?;
        diesel::delete(upload_file::table.find(id)).execute(connection)?;
    }
    Ok(())
}

/// In these states nothing of it changes any more.
const CLOSED: [&str; 2] = ["bezig", "doorgevoerd"];
