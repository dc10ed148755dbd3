//! An import on screen: the plan of a large file, and carrying it out while visitors search.

use std::time::{Duration, Instant};

use mantelkaart::import::export;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use super::server::Server;
use super::staff::{MARK, asked, sent, sign_in};
use super::support::catalogue;
use super::table::Table;
use super::{fill, millis, result_paths, serve, sheet};

const OFFERINGS: usize = 5_000;
/// Visitors who search meanwhile: each asks again as soon as there is an answer.
const VISITORS: u32 = 2;

/// A file of 5,000 rows, all changed, against 5,000 offerings.
pub fn measure(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a folder");
    fill(folder.path(), &sheet(folder.path(), OFFERINGS));
    let server = serve(folder.path(), 0);
    sign_in(folder.path(), Role::Editor);
    let mut rows = catalogue::rows(OFFERINGS, 1);
    for row in &mut rows {
        row[Field::Summary].push_str(" Nieuw in deze lijst.");
    }
    let begin = Instant::now();
    let plan = bring(&server, &export::csv(&rows));
    let page = asked(&server, &plan);
    let planned = begin.elapsed();
    assert!(page.contains("Gewijzigd (5.000)"), "another plan:\n{page}");
    table.below("plan on screen, 5,000 rows against 5,000", planned.as_secs_f64(), 3.0, " s");

    let quiet = server.load(&result_paths(), "", VISITORS, 2);
    let (applied, busy) = std::thread::scope(|scope| {
        let load = scope.spawn(|| server.load(&result_paths(), "", VISITORS, 4));
        std::thread::sleep(Duration::from_millis(500));
        let applied = carry_out(&server, &plan);
        (applied, load.join().expect("the load runs"))
    });
    table.below("carrying out 5,000 changed rows while visitors search", applied.as_secs_f64(), 3.0, " s");
    table.below("p99 of a search without an import, ms", millis(quiet.p99), 25.0, " ms");
    table.below("p99 of a search during an import, ms", millis(busy.p99), 25.0, " ms");
}

/// Sends a file; the address of its plan.
fn bring(server: &Server, file: &[u8]) -> String {
    let part = |name: &str, value: &str| {
        format!("--bench\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut body = (part("csrf", MARK) + &part("bron", "") + &part("nieuwe_bron", "bench")).into_bytes();
    body.extend(b"--bench\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"lijst.csv\"\r\n\r\n");
    body.extend(file);
    body.extend(b"\r\n--bench--\r\n");
    location(&sent(server, "POST", "/beheer/import", "multipart/form-data; boundary=bench", &body))
}

/// Presses the button and waits for the result.
fn carry_out(server: &Server, plan: &str) -> Duration {
    let page = asked(server, plan);
    let seen = page.split("name=\"voorstel\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a plan");
    let begin = Instant::now();
    let body = format!("csrf={MARK}&voorstel={seen}");
    sent(server, "POST", &format!("{plan}/doorvoeren"), "application/x-www-form-urlencoded", body.as_bytes());
    while !asked(server, plan).starts_with("HTTP/1.1 303") {
        assert!(begin.elapsed() < Duration::from_secs(60), "the import is not carried out");
        std::thread::sleep(Duration::from_millis(50));
    }
    begin.elapsed()
}

fn location(answer: &str) -> String {
    let line = answer.lines().find_map(|line| line.strip_prefix("location: "));
    line.unwrap_or_else(|| panic!("no way on:\n{answer}")).trim().to_owned()
}
