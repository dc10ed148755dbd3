//! What a developer would pick in one afternoon, on the same rows: datasette and sqlite-utils (PyPI), and a raw
//! SQLite FTS5 query with the same counts.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// The columns whose values are counted, as in the sheet.
pub const COUNTED: [&str; 9] =
    ["functies", "voor_wie", "zorgt_voor", "aandoeningen", "bekostiging", "indicatie", "vorm", "door", "talen"];
/// The columns that are searched.
const SEARCHED: [&str; 6] = ["titel", "aanbieder", "samenvatting", "omschrijving", "plaats", "trefwoorden"];

/// A Python environment with the peers, made once in `target/`. `None` where Python's registry can't be reached.
pub fn python_peers() -> Option<PathBuf> {
    let home = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/peers");
    let bin = home.join("bin");
    if !bin.join("datasette").exists() {
        run(Command::new("python3").args(["-m", "venv"]).arg(&home))?;
        run(Command::new(bin.join("pip")).args(["install", "--quiet", "datasette", "sqlite-utils"]))?;
    }
    Some(bin)
}

/// Loads the sheet as the peers' manuals say; the time it took.
pub fn sqlite_utils(bin: &Path, sheet: &Path, database: &Path) -> Option<Duration> {
    let begin = Instant::now();
    let tool = bin.join("sqlite-utils");
    run(Command::new(&tool).arg("insert").args([database, Path::new("aanbod"), sheet]).args([
        "--csv",
        "--delimiter",
        ";",
        "--encoding",
        "utf-8-sig",
    ]))?;
    run(Command::new(&tool).arg("enable-fts").args([database, Path::new("aanbod")]).args(SEARCHED))?;
    Some(begin.elapsed())
}

/// The result page of datasette with the same counts.
pub fn datasette_path(words: &str) -> String {
    let facets: String = COUNTED.iter().map(|column| format!("&_facet={column}")).collect();
    format!("/peers/aanbod?_search={words}&_size=20{facets}")
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = Text)]
    value: String,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// FTS5 and one table of values a filter, as one would by hand: every value of a list is a row.
pub struct RawQuery(SqliteConnection);

impl RawQuery {
    /// Takes the table that sqlite-utils made.
    pub fn open(database: &Path) -> Self {
        let mut connection = SqliteConnection::establish(&database.to_string_lossy()).expect("the peers' database");
        let mut make = String::from("PRAGMA cache_size = -200000;");
        for column in COUNTED {
            make += &format!(
                "CREATE TABLE IF NOT EXISTS f_{column} AS WITH RECURSIVE part(id, value, rest) AS (\
                   SELECT rowid, '', {column} || '|' FROM aanbod UNION ALL \
                   SELECT id, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1) \
                   FROM part WHERE rest <> '') SELECT id, value FROM part WHERE value <> '';\
                 CREATE INDEX IF NOT EXISTS i_{column} ON f_{column} (id, value);"
            );
        }
        connection.batch_execute(&make).expect("tables of values");
        Self(connection)
    }

    /// The first twenty results and the counts of every filter; how many results in all.
    pub fn search(&mut self, words: &str) -> i64 {
        let expression: String =
            words.split_whitespace().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" ");
        let database = &mut self.0;
        database
            .batch_execute(
                "DROP TABLE IF EXISTS temp.found; CREATE TEMP TABLE found (id INTEGER PRIMARY KEY, score REAL);",
            )
            .expect("a place for the results");
        diesel::sql_query("INSERT INTO found SELECT rowid, rank FROM aanbod_fts WHERE aanbod_fts MATCH ?")
            .bind::<Text, _>(expression)
            .execute(database)
            .expect("the query");
        let page: Vec<Counted> = diesel::sql_query(
            "SELECT titel || samenvatting || aanbieder || telefoon || kosten AS value, 1 AS count FROM found \
             JOIN aanbod ON aanbod.rowid = found.id ORDER BY score LIMIT 20",
        )
        .load(database)
        .expect("a page");
        let mut seen = page.iter().map(|row| row.value.len() as i64 + row.count).sum::<i64>();
        for column in COUNTED {
            let counts: Vec<Counted> = diesel::sql_query(format!(
                "SELECT value, count(*) AS count FROM found JOIN f_{column} USING (id) GROUP BY value"
            ))
            .load(database)
            .expect("counts");
            seen += counts.iter().map(|row| row.count).sum::<i64>();
        }
        seen
    }
}

fn run(command: &mut Command) -> Option<()> {
    command.stdout(Stdio::null()).status().ok()?.success().then_some(())
}
