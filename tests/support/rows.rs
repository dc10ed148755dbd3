//! Rows to test with, put straight into the tables, so that a test of pages does not depend on the import.

use std::collections::BTreeMap;

use diesel::prelude::*;
use mantelkaart::db::{AnyConnection, Database, Generation, schema};
use mantelkaart::each_backend;
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::offering::OfferingRow;
use mantelkaart::model::organisation::{self, Organisation};
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

/// Puts rows into the database as the sample, in one write.
pub fn put(database: &Database, rows: &[Cells]) {
    put_as(database, source::SAMPLE, rows);
}

/// Puts rows into the database as this source, in one write, numbered on from what is there.
pub fn put_as(database: &Database, source: &str, rows: &[Cells]) {
    let written: QueryResult<()> = database.write(|connection, generation| {
        let source_id = source_id(connection, source)?;
        let organisations = organisations(connection, rows)?;
        let first = mantelkaart::model::offering::count(connection)? + 1;
        for (start, batch) in (first..).step_by(200).zip(rows.chunks(200)) {
            let batch: Vec<OfferingRow> = (start..)
                .zip(batch)
                .map(|(number, cells)| {
                    row(cells, number, generation, &source_id, &organisations[&cells[Field::Organisation]])
                })
                .collect();
            each_backend!(connection, backend => {
                diesel::insert_into(schema::offering::table).values(&batch).execute(backend)
            })?;
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

fn source_id(connection: &mut AnyConnection, name: &str) -> QueryResult<String> {
    if let Some(source) = source::all(connection)?.into_iter().find(|source| source.name == name) {
        return Ok(source.id);
    }
    let id = Uuid::now_v7().to_string();
    let is_sample = name == source::SAMPLE;
    let new = Source { id: id.clone(), name: name.to_owned(), is_sample, created_at: NOW.to_owned() };
    diesel::insert_into(schema::source::table).values(&new).execute(connection)?;
    Ok(id)
}

/// The ids of the organisations by name; those that are not there yet go in.
fn organisations(connection: &mut AnyConnection, rows: &[Cells]) -> QueryResult<BTreeMap<String, String>> {
    let known = organisation::all(connection)?;
    let mut slugs: Vec<String> = known.iter().map(|organisation| organisation.slug.clone()).collect();
    let mut ids: BTreeMap<_, _> = known.into_iter().map(|organisation| (organisation.name, organisation.id)).collect();
    let mut new = Vec::new();
    let names: std::collections::BTreeSet<&String> = rows.iter().map(|row| &row[Field::Organisation]).collect();
    slugs.sort();
    for name in names.into_iter().filter(|name| !ids.contains_key(*name)).collect::<Vec<_>>() {
        let id = Uuid::now_v7().to_string();
        let plain = slug(name);
        let slug = match slugs.binary_search(&plain) {
            Ok(_) => format!("{plain}-{}", &id[id.len() - 8..]),
            Err(at) => {
                slugs.insert(at, plain.clone());
                plain
            }
        };
        new.push(Organisation { id: id.clone(), slug, name: name.clone() });
        ids.insert(name.clone(), id);
    }
    for batch in new.chunks(1000) {
        each_backend!(connection, backend => {
            diesel::insert_into(schema::organisation::table).values(batch).execute(backend)
        })?;
    }
    Ok(ids)
}
