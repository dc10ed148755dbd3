//! Lists to import, and what came of them.

use std::path::{Path, PathBuf};

use diesel::prelude::*;
use mantelkaart::db::{Database, schema};
use mantelkaart::files::Files;
use mantelkaart::import::apply::{Applied, Order, Refusal, apply};
use mantelkaart::import::plan::Plan;
use mantelkaart::import::read;
use mantelkaart::model::cell::Words;
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::offering;
use mantelkaart::model::source::SAMPLE;
use mantelkaart::model::vocabulary::Vocabulary;

use super::database::{TestDatabase, database};

/// Two offerings.
pub const LIST: &str =
    "code;titel;aanbieder;samenvatting;functies\n1;A;Stichting;Kort.;educatie\n2;B;Ander;Kort.;informatie\n";

pub const NOW: &str = "2026-03-12T10:00:00Z";

pub fn words() -> Words {
    Words::new(&Vocabulary::load(&Files::new("nergens")).expect("woordenlijst"))
}

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import").join(name)
}

pub fn order(source: Option<&str>) -> Order<'_> {
    Order { source, new_source: true, file_name: "lijst.csv", skip_invalid: false, now: NOW }
}

pub fn bring(database: &Database, bytes: &[u8], order: Order<'_>) -> Result<Applied, Refusal> {
    apply(database, &read(bytes, order.file_name, &words()).expect("leesbaar"), order, &mut |_| {})
}

pub fn brought(database: &Database, text: &str) -> Applied {
    bring(database, text.as_bytes(), order(None)).expect("toegepast")
}

pub fn counts(plan: &Plan) -> [usize; 5] {
    [plan.new.len(), plan.changed.len(), plan.unchanged, plan.missing.len(), plan.wrong]
}

pub fn cells(database: &Database) -> Vec<Cells> {
    let offerings = database.read(|connection| offering::all(connection, None)).expect("leest");
    offerings.into_iter().map(|offering| offering.cells).collect()
}

pub fn titles(database: &Database) -> Vec<String> {
    cells(database).into_iter().map(|cells| cells[Field::Title].clone()).collect()
}

pub fn revisions(database: &Database) -> i64 {
    database.read(|connection| schema::revision::table.count().get_result(connection)).expect("telt")
}

pub fn with_sample() -> TestDatabase {
    let database = database();
    let sample = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/data/aanbod.csv")).expect("voorbeeld");
    let applied = bring(&database, &sample, order(Some(SAMPLE))).expect("toegepast");
    assert_eq!(applied.plan.warnings, [], "the sample says everything in our own words");
    database
}
