//! A database of one's own, filled with rows as an import leaves them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use diesel::prelude::*;
use mantelkaart::db::{Database, Target, schema};
use mantelkaart::each_backend;
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::offering::OfferingRow;
use mantelkaart::model::organisation::Organisation;
use mantelkaart::model::slug::slug;
use mantelkaart::model::source::Source;

/// Opens the database in a directory.
pub fn open(directory: &Path) -> Arc<Database> {
    Arc::new(Database::open(&Target::Sqlite(directory.join("test.sqlite"))).expect("a new file can be made"))
}

/// Puts rows into an empty database, numbered from 1.
pub fn fill(database: &Database, rows: &[Cells]) {
    let mut organisations = BTreeMap::<&str, String>::new();
    for row in rows {
        organisations.entry(&row[Field::Organisation]).or_insert_with(|| uuid::Uuid::now_v7().to_string());
    }
    let source = source();
    database
        .write(|connection, generation| -> QueryResult<()> {
            diesel::insert_into(schema::source::table).values(&source).execute(connection)?;
            let organisations: Vec<Organisation> = (1..)
                .zip(&organisations)
                .map(|(number, (name, id)): (u32, _)| Organisation {
                    id: id.clone(),
                    slug: format!("{}-{number}", slug(name)),
                    name: (*name).to_owned(),
                })
                .collect();
            for batch in organisations.chunks(1000) {
                each_backend!(connection, backend => {
                    diesel::insert_into(schema::organisation::table).values(batch).execute(backend)
                })?;
            }
            let id = |name: &str| organisations[organisations.partition_point(|each| &*each.name < name)].id.clone();
            for (start, batch) in (1..).step_by(200).zip(rows.chunks(200)) {
                let batch: Vec<OfferingRow> = (start..)
                    .zip(batch)
                    .map(|(number, cells)| offering(number, generation, id(&cells[Field::Organisation]), cells))
                    .collect();
                each_backend!(connection, backend => {
                    diesel::insert_into(schema::offering::table).values(&batch).execute(backend)
                })?;
            }
            Ok(())
        })
        .expect("the rows go in");
}

fn source() -> Source {
    Source {
        id: "bron".to_owned(),
        name: "test".to_owned(),
        is_sample: false,
        created_at: "2026-01-01T00:00:00Z".to_owned(),
    }
}

fn offering(number: i64, version: i64, organisation_id: String, cells: &Cells) -> OfferingRow {
    let mut row = OfferingRow { number, version, organisation_id, ..empty() };
    row.set_cells(cells);
    row
}

fn empty() -> OfferingRow {
    let empty = String::new;
    OfferingRow {
        id: uuid::Uuid::now_v7().to_string(),
        number: 0,
        version: 0,
        source_id: "bron".to_owned(),
        organisation_id: empty(),
        created_at: "2026-01-01T00:00:00Z".to_owned(),
        changed_at: "2026-01-01T00:00:00Z".to_owned(),
        code: empty(),
        title: empty(),
        summary: empty(),
        description: empty(),
        functions: empty(),
        carer_types: empty(),
        cares_for: empty(),
        conditions: empty(),
        serves: empty(),
        place: empty(),
        neighbourhood: empty(),
        postcode: empty(),
        address: empty(),
        phone: empty(),
        whatsapp: empty(),
        email: empty(),
        website: empty(),
        costs: empty(),
        funding: empty(),
        indication: empty(),
        how_to_apply: empty(),
        times: empty(),
        forms: empty(),
        given_by: empty(),
        burden: empty(),
        languages: empty(),
        keywords: empty(),
        waiting_time: empty(),
        waiting_time_on: empty(),
        quality_mark: empty(),
        desk_info: empty(),
        reviewed_on: empty(),
        reviewed_by: empty(),
        valid_until: empty(),
        successor: empty(),
        status: empty(),
        origin_url: empty(),
        origin_date: empty(),
    }
}
