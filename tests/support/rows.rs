//! Rows to test with, put straight into the tables, so that a test of pages does not depend on the import.

use std::collections::BTreeMap;

use diesel::prelude::*;
use mantelkaart::db::{AnyConnection, Database, Generation, schema};
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::offering::OfferingRow;
use mantelkaart::model::organisation::Organisation;
use mantelkaart::model::slug::slug;
use mantelkaart::model::source::{self, Source};
use uuid::Uuid;

const NOW: &str = "2026-01-01T00:00:00Z";

/// A published offering with what every offering has, and what `cells` adds or replaces.
pub fn offering(code: &str, title: &str, cells: &[(Field, &str)]) -> Cells {
    let mut row = Cells::default();
    let always = [
        (Field::Code, code),
        (Field::Title, title),
        (Field::Organisation, "Steunpunt Proefdorp"),
        (Field::Summary, "Hulp voor wie voor een ander zorgt."),
        (Field::Functions, "informatie"),
        (Field::Status, "gepubliceerd"),
    ];
    for (field, value) in always.iter().chain(cells) {
        row[*field] = (*value).to_owned();
    }
    row
}

/// The sample catalogue, whose cells are canonical as they stand.
pub fn sample() -> Vec<Cells> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/aanbod.csv");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(path).expect("the sample catalogue is there");
    let headers = reader.headers().expect("it has a header").clone();
    let cells = |record: csv::StringRecord| {
        let mut row = Cells::default();
        for (header, value) in headers.iter().zip(record.iter()) {
            row[Field::from_header(header).expect("its columns are ours")] = value.to_owned();
        }
        row
    };
    reader.records().map(|record| cells(record.expect("its rows are whole"))).collect()
}

/// Puts rows into the database as the source `voorbeeld`, in one write.
pub fn put(database: &Database, rows: &[Cells]) {
    let written: QueryResult<()> = database.write(|connection, generation| {
        let source_id = source_id(connection)?;
        let mut organisations = BTreeMap::new();
        for organisation in mantelkaart::model::organisation::all(connection)? {
            organisations.insert(organisation.name, organisation.id);
        }
        let first = mantelkaart::model::offering::count(connection)? + 1;
        for (number, cells) in (first..).zip(rows) {
            let name = &cells[Field::Organisation];
            if !organisations.contains_key(name) {
                organisations.insert(name.clone(), insert_organisation(connection, name)?);
            }
            let row = row(cells, number, generation, &source_id, &organisations[name]);
            diesel::insert_into(schema::offering::table).values(&row).execute(connection)?;
        }
        Ok(())
    });
    written.expect("the rows go in");
}

fn row(cells: &Cells, number: i64, version: Generation, source_id: &str, organisation_id: &str) -> OfferingRow {
    let mut row = OfferingRow {
        id: Uuid::now_v7().to_string(),
        number,
        version,
        source_id: source_id.to_owned(),
        organisation_id: organisation_id.to_owned(),
        created_at: NOW.to_owned(),
        changed_at: NOW.to_owned(),
        ..OfferingRow::default()
    };
    row.set_cells(cells);
    row
}

fn source_id(connection: &mut AnyConnection) -> QueryResult<String> {
    if let Some(source) = source::by_name(connection, source::SAMPLE)? {
        return Ok(source.id);
    }
    let id = Uuid::now_v7().to_string();
    let new = Source { id: id.clone(), name: source::SAMPLE.into(), is_sample: true, created_at: NOW.into() };
    diesel::insert_into(schema::source::table).values(&new).execute(connection)?;
    Ok(id)
}

fn insert_organisation(connection: &mut AnyConnection, name: &str) -> QueryResult<String> {
    use schema::organisation::dsl;
    let id = Uuid::now_v7().to_string();
    let plain = slug(name);
    let taken: i64 = dsl::organisation.filter(dsl::slug.eq(&plain)).count().get_result(connection)?;
    let slug = if taken == 0 { plain } else { format!("{plain}-{}", &id[id.len() - 6..]) };
    let new = Organisation { id: id.clone(), slug, name: name.to_owned() };
    diesel::insert_into(dsl::organisation).values(&new).execute(connection)?;
    Ok(id)
}
