//! Every figure that the site must reach, in one run: `make bench`. The server has one core, the load the other.
//! What is compared is measured on the same machine, one after the other, so read the ratios, not the absolutes.

mod desk;
mod intake;
mod peers;
mod server;
mod staff;
#[path = "../../tests/support/mod.rs"]
mod support;
mod table;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use mantelkaart::model::field::{Cells, Field};
use server::{CONNECTIONS, Server, bare};
use table::Table;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mantelkaart");
const SECONDS: u32 = 3;
/// Words that carers type, each with results in the made catalogue.
const WORDS: [&str; 8] =
    ["oppas", "logeerhuis", "dementie", "hulp huishouden", "praten", "vervoer", "mantelzorg cursus", "vrijwilliger"];

/// The same from those who tell more.
const SENTENCES: [&str; 4] = [
    "ik kan niet meer",
    "mijn moeder met dementie kan niet meer alleen zijn",
    "wie helpt mij met vervoer naar het ziekenhuis",
    "ik zorg voor mijn man en wil een middag voor mezelf",
];

/// What is typed on the way to some of them, one of them mistyped.
const TYPED: [&str; 10] =
    ["op", "opp", "oppas aan", "dem", "demente", "demmentie", "hulp hui", "ma", "mantelzorgcon", "stichting wel"];

fn main() {
    // cargo passes `--bench`; a name limits the run, as in `cargo bench --bench site -- import`.
    let only = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let wants = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let mut table = Table::default();
    if wants("import") {
        import(&mut table);
    }
    if wants("intake") {
        intake::measure(&mut table);
    }
    if wants("small") {
        small(&mut table);
    }
    if wants("large") {
        large(&mut table);
    }
    if wants("suggestions") {
        let folder = tempfile::tempdir().expect("a folder");
        fill(folder.path(), &sheet(folder.path(), 2_000));
        suggestions(&mut table, folder.path(), "2,000");
        let folder = tempfile::tempdir().expect("a folder");
        // Every offering with a title of its own: the most there can be to suggest.
        fill_large(folder.path(), |row| row[Field::Title] = format!("{} {}", row[Field::Title], row[Field::Code]));
        suggestions(&mut table, folder.path(), "100,000");
    }
    if wants("desk") {
        let folder = tempfile::tempdir().expect("a folder");
        fill(folder.path(), &sheet(folder.path(), 2_000));
        desk::measure(&mut table, folder.path(), "2,000");
        let folder = tempfile::tempdir().expect("a folder");
        fill_large(folder.path(), |_| {});
        desk::measure(&mut table, folder.path(), "100,000");
    }
    table.print();
}

fn import(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a folder");
    let sheet = sheet(folder.path(), 10_000);
    let first = timed(|| fill(folder.path(), &sheet));
    // The index is written when the site sees the new rows.
    let indexed = first + serve(folder.path(), 0).started_in;
    table.below("import of 10,000 rows with index, empty database", indexed.as_secs_f64(), 2.5, " s");
    let again = timed(|| fill(folder.path(), &sheet));
    table.below("the same import again, all unchanged", again.as_secs_f64(), 1.0, " s");
    let database = folder.path().join("peers.db");
    match peers::python_peers().and_then(|bin| peers::sqlite_utils(&bin, &sheet, &database)) {
        Some(peer) => {
            table.at_least(
                "import against sqlite-utils with FTS",
                ratio(peer.as_secs_f64(), indexed.as_secs_f64()),
                1.0,
                " ×",
            );
        }
        None => eprintln!("  sqlite-utils could not be installed: not compared"),
    }
}

fn small(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a folder");
    let sheet = sheet(folder.path(), 2_000);
    fill(folder.path(), &sheet);
    let paths = result_paths();

    drop(serve(folder.path(), 0));
    let uncached = serve(folder.path(), 0);
    table.below("start with 2,000 offerings until the first page", millis(uncached.started_in), 400.0, " ms");
    let page = uncached.page(&paths[0]);
    let pages = beside_bare(folder.path(), &uncached, &paths, "", &page);
    table.below("memory serving 2,000", uncached.memory(), 45.0, " MB");
    table.at_least("search page, 2,000 offerings, no cached page", pages.percent(), 8.0, " % of bare");
    table.below("the same, slowest of a hundred", millis(pages.p99), 8.0, " ms");
    let sentences = beside_bare(folder.path(), &uncached, &paths_of(&SENTENCES), "", &page);
    table.at_least("search page for a sentence, no cached page", sentences.percent(), 5.0, " % of bare");
    let letter = SENTENCES.join(". ").repeat(12);
    let alone = uncached.load(&paths_of(&[&letter]), "", 1, SECONDS);
    table.below("search page for a letter, slowest of a hundred", millis(alone.p99), 20.0, " ms");
    drop(uncached);

    let cached = serve(folder.path(), 16);
    let compressed = compressed_page(&cached, &paths[0]);
    let warm = beside_bare(folder.path(), &cached, &paths, "br", &compressed);
    table.at_least("search page from the page cache, br", warm.percent(), 60.0, " % of bare");
    let offering = vec![offering_path(&cached)];
    let compressed = compressed_page(&cached, &offering[0]);
    let offerings = beside_bare(folder.path(), &cached, &offering, "br", &compressed);
    table.at_least("offering page, br", offerings.percent(), 60.0, " % of bare");
    drop(cached);
    against_peers(table, folder.path(), &sheet, pages.ours);
}

fn large(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a folder");
    fill_large(folder.path(), |_| {});
    let paths = result_paths();
    drop(serve(folder.path(), 0));
    let server = serve(folder.path(), 0);
    table.below("start with 100,000 offerings until the first page", millis(server.started_in), 2000.0, " ms");
    let page = server.page(&paths[0]);
    let pages = beside_bare(folder.path(), &server, &paths, "", &page);
    table.below("memory serving 100,000", server.memory(), 320.0, " MB");
    table.at_least("search page, 100,000 offerings, no cached page", pages.percent(), 1.2, " % of bare");
}

/// Never from the page cache: what is typed differs from one visitor to the next.
fn suggestions(table: &mut Table, folder: &Path, offerings: &str) {
    drop(serve(folder, 0));
    let server = serve(folder, 0);
    let paths: Vec<String> = TYPED.iter().map(|typed| format!("/suggesties?q={}", typed.replace(' ', "+"))).collect();
    let answer = server.page(&paths[0]);
    let beside = beside_bare(folder, &server, &paths, "", &answer);
    table.at_least(format!("suggestions, {offerings} offerings, not kept"), beside.percent(), 20.0, " % of bare");
}

/// Pages a second, ours and the bare handler's.
struct Beside {
    ours: f64,
    bare: f64,
    p99: Duration,
}

impl Beside {
    fn percent(&self) -> f64 {
        100.0 * self.ours / self.bare
    }
}

/// Loads ours and the bare handler in turn, three times, and takes the best of each: whatever else the machine does
/// only ever makes a run slower.
fn beside_bare(folder: &Path, server: &Server, paths: &[String], encoding: &str, page: &[u8]) -> Beside {
    let file = folder.join("page");
    std::fs::write(&file, page).expect("the page is written");
    let plain = Server::start(&bare(), "/", |port| vec![file.to_string_lossy().into_owned(), port.to_string()]);
    let mut best = Beside { ours: 0.0, bare: 0.0, p99: Duration::MAX };
    for _ in 0..3 {
        let ours = server.load(paths, encoding, CONNECTIONS, SECONDS);
        best.ours = best.ours.max(ours.per_second);
        best.p99 = best.p99.min(ours.p99);
        best.bare = best.bare.max(plain.load(&["/".to_owned()], "", CONNECTIONS, SECONDS).per_second);
    }
    best
}

fn against_peers(table: &mut Table, folder: &Path, sheet: &Path, ours: f64) {
    let database = folder.join("peers.db");
    let Some(bin) = peers::python_peers() else { return eprintln!("  datasette could not be installed: not compared") };
    if peers::sqlite_utils(&bin, sheet, &database).is_none() {
        return eprintln!("  sqlite-utils could not load the sheet: not compared");
    }
    let paths: Vec<String> = WORDS.iter().map(|words| peers::datasette_path(&words.replace(' ', "+"))).collect();
    let datasette = Server::start(&bin.join("datasette"), "/", |port| {
        let limits = ["--setting", "sql_time_limit_ms", "10000", "--setting", "facet_time_limit_ms", "10000"];
        let mut arguments = vec!["serve".to_owned(), database.to_string_lossy().into_owned()];
        arguments.extend(["--port".to_owned(), port.to_string()]);
        arguments.extend(limits.map(str::to_owned));
        arguments
    });
    let peer = datasette.load(&paths, "", 4, SECONDS);
    table.at_least("search page against datasette", ratio(ours, peer.per_second), 200.0, " ×");
    drop(datasette);
    let mut raw = peers::RawQuery::open(&database);
    let begin = Instant::now();
    let mut queries = 0_u32;
    while begin.elapsed() < Duration::from_secs(2) {
        for words in WORDS {
            std::hint::black_box(raw.search(words));
            queries += 1;
        }
    }
    let per_second = f64::from(queries) / begin.elapsed().as_secs_f64();
    table.at_least("search page against a raw FTS5 query with counts", ratio(ours, per_second), 10.0, " ×");
}

fn sheet(folder: &Path, offerings: usize) -> PathBuf {
    let path = folder.join("lijst.csv");
    std::fs::write(&path, support::catalogue::csv(offerings, 1)).expect("the sheet is written");
    path
}

/// A hundred thousand offerings. One file may be 20 MB: so many come from several steunpunten.
fn fill_large(folder: &Path, change: impl FnMut(&mut Cells)) {
    let mut rows = support::catalogue::rows(100_000, 1);
    rows.iter_mut().for_each(change);
    for (number, rows) in rows.chunks(20_000).enumerate() {
        let sheet = folder.join("lijst.csv");
        std::fs::write(&sheet, mantelkaart::import::export::csv(rows)).expect("the sheet is written");
        fill_source(folder, &sheet, &format!("bench {number}"));
    }
}

fn fill(folder: &Path, sheet: &Path) {
    fill_source(folder, sheet, "bench");
}

fn fill_source(folder: &Path, sheet: &Path, source: &str) {
    let status = Command::new(PROGRAM)
        .arg("--data-dir")
        .arg(folder)
        .arg("import")
        .arg(sheet)
        .args(["--source", source, "--new-source"])
        .stdout(Stdio::null())
        .status();
    assert!(status.expect("the program runs").success(), "the import failed");
}

fn serve(folder: &Path, page_cache_mb: u32) -> Server {
    std::fs::write(folder.join("mantelkaart.toml"), format!("paginageheugen_mb = {page_cache_mb}\n"))
        .expect("settings");
    let folder = folder.to_string_lossy().into_owned();
    Server::start(Path::new(PROGRAM), "/", |port| {
        ["--data-dir", &folder, "serve", "--workers", "1", "--listen", &format!("127.0.0.1:{port}")]
            .map(str::to_owned)
            .to_vec()
    })
}

/// As many bytes as a browser gets; what they are does not matter to the bare handler.
fn compressed_page(server: &Server, path: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let page = server.page(path);
    let settings = brotli::enc::BrotliEncoderParams { quality: 3, ..Default::default() };
    brotli::BrotliCompress(&mut page.as_slice(), &mut bytes, &settings).expect("compresses");
    bytes
}

fn result_paths() -> Vec<String> {
    paths_of(&WORDS)
}

fn paths_of(searches: &[&str]) -> Vec<String> {
    searches.iter().map(|words| format!("/zoeken?q={}", words.replace(' ', "+"))).collect()
}

fn offering_path(server: &Server) -> String {
    let page = String::from_utf8_lossy(&server.page("/zoeken")).into_owned();
    let begin = page.find("href=\"/aanbod/").expect("a result") + 6;
    let end = begin + page[begin..].find('"').expect("an address");
    page[begin..end].to_owned()
}

fn timed(work: impl FnOnce()) -> Duration {
    let begin = Instant::now();
    work();
    begin.elapsed()
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

fn ratio(one: f64, other: f64) -> f64 {
    one / other
}
