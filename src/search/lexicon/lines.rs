//! The lines of a file of the lexicon.

use csv::StringRecord;

use crate::files::Files;
use crate::model::vocabulary::DataError;

/// More lines than anybody mends in one go.
const MOST_ERRORS: usize = 10;

/// The lines of one file, and what is wrong with them.
pub struct Rows {
    file: &'static str,
    /// With their numbers.
    pub lines: Vec<(u64, Vec<String>)>,
    errors: Vec<(u64, String)>,
}

impl Rows {
    /// Reads a `;`-separated UTF-8 file with these columns.
    pub fn read(files: &Files, file: &'static str, columns: &[&str]) -> Result<Self, DataError> {
        let fail = |reason: &str| DataError { file: file.to_owned(), reason: reason.to_owned() };
        let bytes = files.read(file).ok_or_else(|| fail("het bestand ontbreekt"))?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b';').flexible(true).trim(csv::Trim::All).from_reader(bytes);
        let header = reader.headers().map_err(|_| fail("regel 1: de tekst is geen UTF-8"))?;
        if header.iter().ne(columns.iter().copied()) {
            return Err(fail(&format!("regel 1: de kolommen moeten zijn: {}", columns.join(";"))));
        }
        let mut rows = Self { file, lines: Vec::new(), errors: Vec::new() };
        let mut record = StringRecord::new();
        loop {
            let line = reader.position().line();
            match reader.read_record(&mut record) {
                Ok(false) => return Ok(rows),
                Ok(true) => {
                    let line = record.position().map_or(line, csv::Position::line);
                    if record.len() == columns.len() {
                        rows.lines.push((line, record.iter().map(str::to_owned).collect()));
                    } else {
                        rows.wrong(line, format!("{} kolommen in plaats van {}", record.len(), columns.len()));
                    }
                }
                Err(error) => {
                    rows.wrong(error.position().map_or(line, csv::Position::line), "de tekst is geen UTF-8".to_owned());
                }
            }
        }
    }

    /// Notes what is wrong with a line.
    pub fn wrong(&mut self, line: u64, reason: String) {
        self.errors.push((line, reason));
    }

    /// Fails with everything that was noted.
    pub fn finish(mut self) -> Result<(), DataError> {
        self.errors.sort();
        let mut reasons: Vec<String> =
            self.errors.iter().take(MOST_ERRORS).map(|(line, reason)| format!("regel {line}: {reason}")).collect();
        if self.errors.len() > MOST_ERRORS {
            reasons.push(format!("en nog {} regels", self.errors.len() - MOST_ERRORS));
        }
        let failed = DataError { file: self.file.to_owned(), reason: reasons.join("\n") };
        if self.errors.is_empty() { Ok(()) } else { Err(failed) }
    }
}
