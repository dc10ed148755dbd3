//! How often something was searched for: by day and words, never by person. What an editor learns from.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel::upsert::excluded;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// Older days go.
const KEPT_DAYS: i64 = 400;

/// One query on one day. Under the empty query: the searches of that day whose words are not kept.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::search_count)]
pub struct SearchCount {
    /// ISO 8601, the day in the Netherlands.
    pub day: String,
    /// In lower case, one space between words.
    pub query: String,
    /// How often it was asked.
    pub searches: i64,
    /// How often it found nothing.
    pub without_result: i64,
    /// How often a result was chosen.
    pub clicks: i64,
}

/// One query over several days.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Searched {
    /// In lower case, one space between words.
    pub query: String,
    /// How often it was asked.
    pub searches: i64,
    /// How often it found nothing.
    pub without_result: i64,
    /// How often a result was chosen.
    pub clicks: i64,
}

/// Days to look back on, and how many queries to give at most.
#[derive(Debug, Clone, Copy)]
pub struct Period {
    /// The last day.
    pub until: Date,
    /// How many days, the last one included.
    pub days: i64,
    /// At most so many queries.
    pub most: i64,
}

/// Adds to what is there, so that several processes add up. `counts` may hold less than nothing: what was counted
/// without its words and is now counted with them.
///
/// # Errors
/// When the database does not answer; then the caller's transaction must be rolled back.
pub fn add(connection: &mut AnyConnection, counts: &[SearchCount]) -> QueryResult<()> {
    use schema::search_count::dsl;
    // SQLite takes a conflict clause with one row only.
    for count in counts {
        each_backend!(connection, backend => {
            diesel::insert_into(dsl::search_count)
                .values(count)
                .on_conflict((dsl::day, dsl::query))
                .do_update()
                .set((
                    dsl::searches.eq(dsl::searches + excluded(dsl::searches)),
                    dsl::without_result.eq(dsl::without_result + excluded(dsl::without_result)),
                    dsl::clicks.eq(dsl::clicks + excluded(dsl::clicks)),
                ))
                .execute(backend)
        })?;
    }
    Ok(())
}

/// Forgets what is older than we keep.
///
/// # Errors
/// When the database does not answer.
pub fn forget_old(connection: &mut AnyConnection, today: Date) -> QueryResult<usize> {
    use schema::search_count::dsl;
    diesel::delete(dsl::search_count.filter(dsl::day.lt(first_day(today, KEPT_DAYS)))).execute(connection)
}

/// What was asked most, most first.
///
/// # Errors
/// When the database does not answer.
pub fn most_asked(connection: &mut AnyConnection, period: Period) -> QueryResult<Vec<Searched>> {
    summed(connection, period, "SUM(searches) > 0", "SUM(searches) DESC, query")
}

/// What found nothing, most often first.
///
/// # Errors
/// When the database does not answer.
pub fn without_result(connection: &mut AnyConnection, period: Period) -> QueryResult<Vec<Searched>> {
    summed(connection, period, "SUM(without_result) > 0", "SUM(without_result) DESC, query")
}

/// How many different queries found nothing.
///
/// # Errors
/// When the database does not answer.
pub fn count_without_result(connection: &mut AnyConnection, period: Period) -> QueryResult<i64> {
    use schema::search_count::dsl;
    in_period(period)
        .filter(dsl::query.ne("").and(dsl::without_result.gt(0)))
        .select(diesel::dsl::count(dsl::query).aggregate_distinct())
        .first(connection)
}

/// All that was asked, those whose words are not kept included; its query is empty.
///
/// # Errors
/// When the database does not answer.
pub fn total(connection: &mut AnyConnection, period: Period) -> QueryResult<Searched> {
    let sum = |column: &str| sql::<BigInt>(&format!("CAST(COALESCE(SUM({column}), 0) AS BIGINT)"));
    let sums = (sum("searches"), sum("without_result"), sum("clicks"));
    let (searches, without_result, clicks) = in_period(period).select(sums).first(connection)?;
    Ok(Searched { query: String::new(), searches, without_result, clicks })
}

#[diesel::dsl::auto_type(no_type_alias)]
fn in_period(period: Period) -> _ {
    let (from, until): (String, String) = (first_day(period.until, period.days - 1), period.until.to_string());
    schema::search_count::table.filter(schema::search_count::day.ge(from)).filter(schema::search_count::day.le(until))
}

/// What found something of which nobody chose anything, most asked first.
///
/// # Errors
/// When the database does not answer.
pub fn without_click(connection: &mut AnyConnection, period: Period) -> QueryResult<Vec<Searched>> {
    const UNCHOSEN: &str = "SUM(clicks) = 0 AND SUM(searches) > SUM(without_result)";
    summed(connection, period, UNCHOSEN, "SUM(searches) DESC, query")
}

/// `having` and `order` are SQL of ours, never of a visitor.
fn summed(
    connection: &mut AnyConnection,
    period: Period,
    having: &'static str,
    order: &'static str,
) -> QueryResult<Vec<Searched>> {
    use schema::search_count::dsl;
    dsl::search_count
        .filter(dsl::day.ge(first_day(period.until, period.days - 1)))
        .filter(dsl::day.le(period.until.to_string()))
        .filter(dsl::query.ne(""))
        .group_by(dsl::query)
        .having(sql::<diesel::sql_types::Bool>(having))
        .order(sql::<diesel::sql_types::Text>(order))
        .limit(period.most)
        .select((dsl::query, sum("searches"), sum("without_result"), sum("clicks")))
        .load(connection)
}

/// A sum in the type of its column; PostgreSQL makes a larger one of it.
fn sum(column: &str) -> diesel::expression::SqlLiteral<BigInt> {
    sql(&format!("CAST(SUM({column}) AS BIGINT)"))
}

fn first_day(today: Date, days_before: i64) -> String {
    today.saturating_sub(days_before.days()).to_string()
}
