//! From bytes to rows of text, whatever program wrote them. A file that is no spreadsheet gets one clear message.

mod csv;
mod kind;
mod rejoined;
mod text;
mod xlsx;

use std::fmt;
use std::io::Read;
use std::path::Path;

use crate::files::reason;
use kind::Kind;
pub(super) use rejoined::rejoined;

/// The largest file that is read.
pub const LARGEST_FILE: u64 = 20 * 1024 * 1024;

/// The most cells that are kept, over all sheets: a list of 100,000 offerings fits.
const MOST_CELLS: usize = 5_000_000;

/// One sheet as rows of text. Empty rows are left out; the line numbers tell where they were.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The name of the sheet; empty for a text file.
    pub name: String,
    /// The rows that hold anything.
    pub rows: Vec<SheetRow>,
}

/// One row with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// The line on which the row begins, as an editor or spreadsheet counts: the first is 1.
    pub line: usize,
    /// Text, up to the last cell that holds anything.
    pub cells: Vec<String>,
}

/// A file that could be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decoded {
    /// One for a text file; every sheet of a workbook, in its order.
    pub sheets: Vec<Sheet>,
    /// What was repaired or looks wrong in the file as a whole.
    pub notes: Vec<String>,
}

/// Why the file as a whole can't be read: what is wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

impl Unreadable {
    fn because(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    fn too_large() -> Self {
        Self::because(
            "Het bestand is groter dan 20 MB. Een lijst van 10.000 regels is ongeveer 10 MB. \
             Haal afbeeldingen weg, of deel de lijst op.",
        )
    }
}

/// Reads a file from disk, or standard input for `-`. Stops at the largest size: the rest isn't read.
///
/// # Errors
/// When it can't be read or is too large.
pub fn load(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let cannot = |error: std::io::Error| {
        Unreadable::because(format!("Het bestand {} kan niet gelezen worden: {}.", path.display(), reason(&error)))
    };
    if path.as_os_str() == "-" {
        return up_to_largest(std::io::stdin().lock()).map_err(cannot)?;
    }
    let file = std::fs::File::open(path).map_err(cannot)?;
    if file.metadata().map_err(cannot)?.len() > LARGEST_FILE {
        return Err(Unreadable::too_large());
    }
    up_to_largest(file).map_err(cannot)?
}

fn up_to_largest(source: impl Read) -> std::io::Result<Result<Vec<u8>, Unreadable>> {
    let mut bytes = Vec::new();
    source.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(if bytes.len() as u64 > LARGEST_FILE { Err(Unreadable::too_large()) } else { Ok(bytes) })
}

/// Reads bytes by what they are; the file's name only helps the message.
///
/// # Errors
/// When they are no spreadsheet, or none that can be read safely.
pub fn decode(bytes: &[u8], file_name: &str) -> Result<Decoded, Unreadable> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Unreadable::too_large());
    }
    let decoded = match kind::recognise(bytes) {
        Kind::Text => csv::decode(bytes)?,
        Kind::Xlsx => xlsx::decode(bytes)?,
        Kind::Other(reason) => return Err(Unreadable::because(format!("{}: {reason}", named(file_name)))),
    };
    if decoded.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Unreadable::because(format!("{}: het bestand is leeg. Er staat niets in.", named(file_name))));
    }
    Ok(decoded)
}

fn named(file_name: &str) -> &str {
    if file_name.is_empty() || file_name == "-" { "Het bestand" } else { file_name }
}

/// Drops the empty cells at the end of a row; `None` when nothing is left.
fn row(line: usize, mut cells: Vec<String>) -> Option<SheetRow> {
    let end = cells.iter().rposition(|cell| !cell.trim().is_empty())?;
    cells.truncate(end + 1);
    Some(SheetRow { line, cells })
}

#[cfg(test)]
mod tests;
