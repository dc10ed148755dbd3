//! Offerings as the database keeps them, with everything that only staff may see.
//! What the public sees is [`super::published`].

pub mod list;

use diesel::prelude::*;

use super::field::{Cells, Field};
use crate::db::{AnyConnection, Generation, schema};

/// How many ids fit in one statement.
const BATCH: usize = 2_000;

macro_rules! offering_row {
    ($($column:ident: $field:ident,)+) => {
        /// One row of the table `offering`.
        #[derive(Debug, Clone, Default, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
        #[diesel(table_name = schema::offering)]
        #[allow(missing_docs, reason = "the cells are described at Field")]
        pub struct OfferingRow {
            pub id: String,
            pub number: i64,
            pub version: Generation,
            pub source_id: String,
            pub organisation_id: String,
            pub created_at: String,
            pub changed_at: String,
            $(pub $column: String,)+
        }

        impl OfferingRow {
            /// The row as the spreadsheet shows it.
            pub fn into_cells(self, organisation: String) -> Cells {
                let mut cells = Cells::default();
                $(cells[Field::$field] = self.$column;)+
                cells[Field::Organisation] = organisation;
                cells
            }

            /// Takes over every cell but the organisation, which is a row of its own.
            pub fn set_cells(&mut self, cells: &Cells) {
                $(self.$column.clone_from(&cells[Field::$field]);)+
            }
        }
    };
}

offering_row! {
    code: Code,
    title: Title,
    summary: Summary,
    description: Description,
    functions: Functions,
    carer_types: CarerTypes,
    cares_for: CaresFor,
    conditions: Conditions,
    serves: Serves,
    place: Place,
    neighbourhood: Neighbourhood,
    postcode: Postcode,
    address: Address,
    phone: Phone,
    whatsapp: Whatsapp,
    email: Email,
    website: Website,
    costs: Costs,
    funding: Funding,
    indication: Indication,
    how_to_apply: HowToApply,
    times: Times,
    meetings: Meetings,
    forms: Forms,
    given_by: GivenBy,
    burden: Burden,
    languages: Languages,
    keywords: Keywords,
    waiting_time: WaitingTime,
    waiting_time_on: WaitingTimeOn,
    quality_mark: QualityMark,
    desk_info: DeskInfo,
    reviewed_on: ReviewedOn,
    reviewed_by: ReviewedBy,
    valid_until: ValidUntil,
    successor: Successor,
    status: Status,
    origin_url: OriginUrl,
    origin_date: OriginDate,
}

/// An offering with what the import compares: where it came from and when it last changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offering {
    /// UUID of version 7.
    pub id: String,
    /// The search index's name for it.
    pub number: i64,
    /// The generation in which it last changed.
    pub version: Generation,
    /// Its list.
    pub source_id: String,
    /// Its row.
    pub cells: Cells,
}

impl Offering {
    fn of((row, organisation): (OfferingRow, String)) -> Self {
        Self {
            id: row.id.clone(),
            number: row.number,
            version: row.version,
            source_id: row.source_id.clone(),
            cells: row.into_cells(organisation),
        }
    }
}

/// Every offering of one source, or of all, in the order of their numbers.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection, source_id: Option<&str>) -> QueryResult<Vec<Offering>> {
    use schema::{offering, organisation};
    let mut query = offering::table
        .inner_join(organisation::table)
        .select((OfferingRow::as_select(), organisation::name))
        .order(offering::number)
        .into_boxed();
    if let Some(source_id) = source_id {
        query = query.filter(offering::source_id.eq(source_id.to_owned()));
    }
    let rows = query.load::<(OfferingRow, String)>(connection)?;
    Ok(rows.into_iter().map(Offering::of).collect())
}

/// Every offering of one organisation, by title.
///
/// # Errors
/// When the database does not answer.
pub fn of_organisation(connection: &mut AnyConnection, organisation_id: &str) -> QueryResult<Vec<Offering>> {
    use schema::{offering, organisation};
    let rows = offering::table
        .inner_join(organisation::table)
        .filter(offering::organisation_id.eq(organisation_id))
        .select((OfferingRow::as_select(), organisation::name))
        .order((offering::title, offering::number))
        .load::<(OfferingRow, String)>(connection)?;
    Ok(rows.into_iter().map(Offering::of).collect())
}

/// The offering with this code, in capitals or not.
///
/// # Errors
/// When the database does not answer.
pub fn by_code(connection: &mut AnyConnection, code: &str) -> QueryResult<Option<Offering>> {
    use schema::{offering, organisation};
    // Codes are ASCII: lower case is the same for both databases.
    let lower = diesel::dsl::sql::<diesel::sql_types::Text>("lower(offering.code)");
    let row = offering::table
        .inner_join(organisation::table)
        .filter(lower.eq(super::code::same(code)))
        .select((OfferingRow::as_select(), organisation::name))
        .first::<(OfferingRow, String)>(connection)
        .optional()?;
    Ok(row.map(Offering::of))
}

/// The offering with this id.
///
/// # Errors
/// When the database does not answer.
pub fn by_id(connection: &mut AnyConnection, id: &str) -> QueryResult<Option<Offering>> {
    Ok(by_ids(connection, &[id.to_owned()])?.pop())
}

/// The offerings with these ids, in the order of their numbers.
///
/// # Errors
/// When the database does not answer.
pub fn by_ids(connection: &mut AnyConnection, ids: &[String]) -> QueryResult<Vec<Offering>> {
    use schema::{offering, organisation};
    let mut found = Vec::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let rows = offering::table
            .inner_join(organisation::table)
            .filter(offering::id.eq_any(batch))
            .select((OfferingRow::as_select(), organisation::name))
            .load::<(OfferingRow, String)>(connection)?;
        found.extend(rows.into_iter().map(Offering::of));
    }
    found.sort_by_key(|offering| offering.number);
    Ok(found)
}

/// How many offerings there are, in every status.
///
/// # Errors
/// When the database does not answer.
pub fn count(connection: &mut AnyConnection) -> QueryResult<i64> {
    schema::offering::table.count().get_result(connection)
}

/// Every code, with the id of its list.
///
/// # Errors
/// When the database does not answer.
pub fn codes(connection: &mut AnyConnection) -> QueryResult<Vec<(String, String)>> {
    use schema::offering::dsl;
    dsl::offering.select((dsl::code, dsl::source_id)).load(connection)
}

/// The codes of every other source, with the source's name.
///
/// # Errors
/// When the database does not answer.
pub fn codes_elsewhere(connection: &mut AnyConnection, source_name: &str) -> QueryResult<Vec<(String, String)>> {
    use schema::{offering, source};
    offering::table
        .inner_join(source::table)
        .filter(source::name.ne(source_name))
        .select((offering::code, source::name))
        .load(connection)
}

/// Writes that these offerings belong to another list from now on. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn move_to(
    connection: &mut AnyConnection,
    ids: &[String],
    source_id: &str,
    version: Generation,
) -> QueryResult<()> {
    use schema::offering::dsl;
    for batch in ids.chunks(BATCH) {
        let rows = dsl::offering.filter(dsl::id.eq_any(batch));
        diesel::update(rows).set((dsl::source_id.eq(source_id), dsl::version.eq(version))).execute(connection)?;
    }
    Ok(())
}

/// The versions of these offerings; those that are gone have none.
///
/// # Errors
/// When the database does not answer.
pub fn versions(connection: &mut AnyConnection, ids: &[String]) -> QueryResult<Vec<(String, Generation)>> {
    use schema::offering::dsl;
    let mut found = Vec::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let of_batch = dsl::offering.filter(dsl::id.eq_any(batch)).select((dsl::id, dsl::version));
        found.extend(of_batch.load::<(String, Generation)>(connection)?);
    }
    Ok(found)
}
