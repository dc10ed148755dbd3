//! An import on screen: the plan of a large file, and carrying it out while visitors search.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use mantelkaart::db::{Database, Target};
use mantelkaart::fingerprint::fingerprint;
use mantelkaart::import::export;
use mantelkaart::model::account::{self, Account};
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::session::{self, Session};
use mantelkaart::wording::moment::now;

use super::server::Server;
use super::support::catalogue;
use super::table::Table;
use super::{fill, millis, result_paths, serve, sheet};

const OFFERINGS: usize = 5_000;
const TOKEN: &str = "token-of-the-bench";
const MARK: &str = "mark-of-the-bench";
/// Visitors who search meanwhile: each asks again as soon as there is an answer.
const VISITORS: u32 = 2;

/// A file of 5,000 rows, all changed, against 5,000 offerings.
pub fn measure(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a folder");
    fill(folder.path(), &sheet(folder.path(), OFFERINGS));
    let server = serve(folder.path(), 0);
    sign_in(folder.path());
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

/// Straight into the database: signing in takes half a second on purpose.
fn sign_in(folder: &Path) {
    let database = Database::open(&Target::Sqlite(folder.join("mantelkaart.sqlite3"))).expect("it opens");
    let account = Account::new("bench@voorbeeld.nl", "Bench", Role::Editor, &now());
    let session = Session {
        token_hash: fingerprint(TOKEN),
        id: "bench".to_owned(),
        account_id: account.id.clone(),
        csrf: MARK.to_owned(),
        message: String::new(),
        agent: String::new(),
        created_at: now(),
        seen_at: now(),
        is_half: false,
        pending_secret: String::new(),
        going_on: String::new(),
        picks: String::new(),
    };
    let written = database.write_beside(|connection| {
        account::insert(connection, &account)?;
        session::insert(connection, &session)
    });
    let written: Result<(), diesel::result::Error> = written;
    written.expect("somebody is signed in");
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
    let begin = Instant::now();
    let body = format!("csrf={MARK}");
    sent(server, "POST", &format!("{plan}/doorvoeren"), "application/x-www-form-urlencoded", body.as_bytes());
    while !asked(server, plan).starts_with("HTTP/1.1 303") {
        assert!(begin.elapsed() < Duration::from_secs(60), "the import is not carried out");
        std::thread::sleep(Duration::from_millis(50));
    }
    begin.elapsed()
}

fn asked(server: &Server, path: &str) -> String {
    sent(server, "GET", path, "text/plain", b"")
}

fn location(answer: &str) -> String {
    let line = answer.lines().find_map(|line| line.strip_prefix("location: "));
    line.unwrap_or_else(|| panic!("no way on:\n{answer}")).trim().to_owned()
}

fn sent(server: &Server, method: &str, path: &str, kind: &str, body: &[u8]) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).expect("the server listens");
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: __Host-mantelkaart={TOKEN}\r\nContent-Type: {kind}\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body)).expect("the server reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the server answers");
    String::from_utf8_lossy(&answer).into_owned()
}
