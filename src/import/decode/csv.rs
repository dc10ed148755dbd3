//! Text with delimiters.
//!
//! A reader of our own, because the usual ones count only `\n` as a line, take `"a", "b"` (a space before the quote)
//! literally, and don't tell that a quote was never closed.

use super::super::columns::recognised;
use super::{Decoded, MOST_CELLS, Sheet, SheetRow, Unreadable, rejoined, row, text};

pub(super) const DELIMITERS: [char; 3] = [';', ',', '\t'];
/// How many records are looked at to find the delimiter.
const SAMPLE: usize = 200;

/// Reads the text and its one sheet.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Unreadable> {
    let text::Text { text, notes } = text::decode(bytes);
    let (delimiter, body, first_line) = match named_delimiter(&text) {
        Some((delimiter, body)) => (delimiter, body, 2),
        None => (counted_delimiter(&text), text.as_str(), 1),
    };
    let sheet = cut(body, delimiter, first_line)?;
    Ok(Decoded { sheets: vec![sheet], notes })
}

/// A row whose first cell is full of `;` was wrapped by a program that took `,` for the delimiter. Or it is a cell
/// like that: then unwrapping makes rows wider than the list.
fn cut(text: &str, delimiter: char, first_line: usize) -> Result<Sheet, Unreadable> {
    let straight = sheet(text, delimiter, first_line);
    let wrapped = |row: &SheetRow| row.cells[0].matches(';').count() >= 3;
    if delimiter != ';' || straight.as_ref().is_ok_and(|sheet| !sheet.rows.iter().any(wrapped)) {
        return straight;
    }
    let widest = |sheet: &Sheet| sheet.rows.iter().map(|row| row.cells.len()).max();
    let unwrapped = sheet(text, ',', first_line).ok().and_then(|sheet| rejoined(&sheet)).and_then(Result::ok);
    let fits = |unwrapped: &Sheet| straight.as_ref().map_or(true, |straight| widest(unwrapped) <= widest(straight));
    match unwrapped.filter(fits) {
        Some(unwrapped) => Ok(unwrapped),
        None => straight,
    }
}

/// Cuts text into rows.
pub(super) fn sheet(text: &str, delimiter: char, first_line: usize) -> Result<Sheet, Unreadable> {
    let mut records = Records::new(text, delimiter, first_line);
    let mut rows: Vec<SheetRow> = Vec::new();
    let mut cells = 0;
    for (line, record) in records.by_ref() {
        if let Some(row) = row(line, record) {
            cells += row.cells.len();
            rows.push(row);
        }
        if cells > MOST_CELLS {
            return Err(Unreadable::because("In het bestand staan te veel cellen. Deel de lijst op."));
        }
    }
    if let Some(line) = records.unclosed {
        return Err(Unreadable::because(format!(
            "Op regel {line} begint een cel met een aanhalingsteken (\") dat nergens sluit. Alles daarna is daardoor \
             onleesbaar. Zet het sluitende aanhalingsteken erbij."
        )));
    }
    Ok(Sheet { name: String::new(), rows })
}

/// `sep=;` on the first line: Excel's own sign.
fn named_delimiter(text: &str) -> Option<(char, &str)> {
    let bare = text.strip_prefix('"').unwrap_or(text);
    let start = bare.get(..4).filter(|start| start.eq_ignore_ascii_case("sep="))?;
    let rest = &bare[start.len()..];
    let delimiter = rest.chars().next().filter(|delimiter| DELIMITERS.contains(delimiter) || *delimiter == '|')?;
    let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
    let body = &rest[end..];
    let body = body.strip_prefix("\r\n").or_else(|| body.strip_prefix(['\n', '\r'])).unwrap_or(body);
    Some((delimiter, body))
}

/// The delimiter under which a record holds the most known names of columns; where there are none, the one that cuts
/// the records most evenly.
fn counted_delimiter(text: &str) -> char {
    let score = |delimiter: &char| {
        let mut widths = std::collections::BTreeMap::<usize, usize>::new();
        let mut known = 0;
        for (line, cells) in Records::new(text, *delimiter, 1).take(SAMPLE).filter(|(_, record)| record.len() > 1) {
            *widths.entry(cells.len()).or_default() += 1;
            known = known.max(recognised(&SheetRow { line, cells }).len());
        }
        (known, widths.iter().map(|(width, times)| width.min(&4) * times).max().unwrap_or(0))
    };
    // Of equals the first: `max_by_key` would give the last.
    DELIMITERS.into_iter().rev().max_by_key(score).unwrap_or(';')
}

/// The records of a text, each with the line on which it begins.
struct Records<'a> {
    rest: &'a str,
    delimiter: char,
    line: usize,
    /// Where a quote was opened that never closes.
    unclosed: Option<usize>,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, delimiter: char, first_line: usize) -> Self {
        Self { rest: text, delimiter, line: first_line, unclosed: None }
    }

    /// Takes one cell; whether the record goes on after it.
    fn cell(&mut self, cell: &mut String) -> bool {
        let start = self.rest.trim_start_matches(' ');
        if let Some(quoted) = start.strip_prefix('"') {
            self.rest = quoted;
            self.quoted(cell);
        }
        let delimiter = self.delimiter;
        let end = self.rest.find([delimiter, '\n', '\r']);
        let end = end.unwrap_or(self.rest.len());
        cell.push_str(&self.rest[..end]);
        self.rest = &self.rest[end..];
        self.pass_end()
    }

    /// Up to the closing quote. A doubled quote is one quote; a line break belongs to the cell.
    fn quoted(&mut self, cell: &mut String) {
        let opened = self.line;
        loop {
            let Some(end) = self.rest.find('"') else {
                self.unclosed.get_or_insert(opened);
                self.take_quoted(self.rest.len(), cell);
                return;
            };
            self.take_quoted(end, cell);
            self.rest = &self.rest[1..];
            match self.rest.strip_prefix('"') {
                Some(rest) => {
                    cell.push('"');
                    self.rest = rest;
                }
                None => return,
            }
        }
    }

    fn take_quoted(&mut self, end: usize, cell: &mut String) {
        let part = &self.rest[..end];
        cell.push_str(part);
        self.line += line_breaks(part);
        self.rest = &self.rest[end..];
    }

    fn pass_end(&mut self) -> bool {
        if let Some(rest) = self.rest.strip_prefix(self.delimiter) {
            self.rest = rest;
            return true;
        }
        let after = self.rest.strip_prefix("\r\n").or_else(|| self.rest.strip_prefix(['\n', '\r']));
        if let Some(rest) = after {
            self.rest = rest;
            self.line += 1;
        }
        false
    }
}

/// `\r\n`, `\n` and `\r` each end a line.
fn line_breaks(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = |place: usize| bytes[place] == b'\n' || (bytes[place] == b'\r' && bytes.get(place + 1) != Some(&b'\n'));
    (0..bytes.len()).filter(|place| ends(*place)).count()
}

impl Iterator for Records<'_> {
    type Item = (usize, Vec<String>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let line = self.line;
        let mut record = Vec::new();
        loop {
            let mut cell = String::new();
            let more = self.cell(&mut cell);
            record.push(cell);
            if !more {
                return Some((line, record));
            }
        }
    }
}
