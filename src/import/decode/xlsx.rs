//! Workbooks. The archive is measured before anything is read from it: a small file can unpack to gigabytes.

use std::io::{Cursor, Read};

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, Xlsx};

use super::{Decoded, MOST_CELLS, Sheet, SheetRow, Unreadable, row, text};

/// The most that a workbook may hold when unpacked.
const LARGEST_UNPACKED: u64 = 100 * 1024 * 1024;
/// The most parts that a workbook may have.
const MOST_PARTS: usize = 2_000;
/// Columns further right than this are not read.
const MOST_COLUMNS: u32 = 256;

/// Reads every sheet.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Unreadable> {
    measure(bytes)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => {
            Unreadable::because("Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.")
        }
        _ => damaged(),
    })?;
    let mut decoded = Decoded::default();
    let mut cells = 0;
    for name in workbook.sheet_names() {
        // A sheet that holds a chart only has no cells to read.
        if let Some(sheet) = sheet(&mut workbook, &name, &mut cells, &mut decoded.notes)? {
            decoded.sheets.push(sheet);
        }
    }
    if decoded.sheets.is_empty() { Err(damaged()) } else { Ok(decoded) }
}

fn damaged() -> Unreadable {
    Unreadable::because("Het .xlsx-bestand is beschadigd of niet compleet. Open het in Excel en sla het opnieuw op.")
}

/// Unpacks every part once without keeping it, since the declared sizes may lie.
fn measure(bytes: &[u8]) -> Result<(), Unreadable> {
    let bomb = || {
        Unreadable::because(
            "Het .xlsx-bestand wordt uitgepakt groter dan 100 MB. Dat is geen gewone lijst; het is niet gelezen. \
             Sla de lijst op als CSV UTF-8 en probeer het opnieuw.",
        )
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let declared = archive.decompressed_size().unwrap_or(0);
    if declared > u128::from(LARGEST_UNPACKED) || archive.len() > MOST_PARTS {
        return Err(bomb());
    }
    let mut left = LARGEST_UNPACKED;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| damaged())?;
        let read = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let read = read.map_err(|_| damaged())?;
        left = left.checked_sub(read).ok_or_else(bomb)?;
    }
    Ok(())
}

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// `None`: a sheet without cells. Cell by cell: asking for a range would make room for every cell between the first and the last.
fn sheet(
    workbook: &mut Workbook<'_>,
    name: &str,
    cells: &mut usize,
    notes: &mut Vec<String>,
) -> Result<Option<Sheet>, Unreadable> {
    let merged = workbook.merge_cells_by_sheet_name(name).unwrap_or_default();
    let Ok(mut reader) = workbook.worksheet_cells_reader(name) else { return Ok(None) };
    let mut rows: Vec<(u32, Vec<String>)> = Vec::new();
    let mut failed = 0;
    while let Some(cell) = reader.next_cell().map_err(|_| damaged())? {
        let (line, column) = cell.get_position();
        let value = text_of(cell.get_value(), &mut failed);
        if column >= MOST_COLUMNS || value.is_empty() {
            continue;
        }
        if rows.last().is_none_or(|(last, _)| *last != line) {
            rows.push((line, Vec::new()));
        }
        let Some((_, row)) = rows.last_mut() else { continue };
        let place = column as usize;
        if row.len() <= place {
            *cells += place + 1 - row.len();
            row.resize(place + 1, String::new());
        }
        row[place] = value;
        if *cells > MOST_CELLS {
            return Err(Unreadable::because("In het bestand staan te veel cellen. Deel de lijst op."));
        }
    }
    rows.sort_by_key(|(line, _)| *line);
    merged.iter().for_each(|area| fill_down(&mut rows, area));
    mend(&mut rows, notes);
    if failed > 0 {
        notes.push(format!(
            "In blad ‘{name}’ geven {failed} formules een fout (zoals #N/B). Die cellen lazen wij als leeg."
        ));
    }
    let rows = rows.into_iter().filter_map(|(line, cells)| row(line as usize + 1, cells)).collect::<Vec<SheetRow>>();
    Ok(Some(Sheet { name: name.to_owned(), rows }))
}

/// A cell merged over several rows belongs to each of them, such as the organisation of five services.
fn fill_down(rows: &mut [(u32, Vec<String>)], area: &Dimensions) {
    let place = area.start.1 as usize;
    let Ok(first) = rows.binary_search_by_key(&area.start.0, |(line, _)| *line) else { return };
    let Some(value) = rows[first].1.get(place).cloned() else { return };
    for (_, row) in rows[first + 1..].iter_mut().take_while(|(line, _)| *line <= area.end.0) {
        if row.len() > place && row[place].is_empty() {
            row[place].clone_from(&value);
        } else if row.len() <= place && place < MOST_COLUMNS as usize {
            row.resize(place, String::new());
            row.push(value.clone());
        }
    }
}

fn mend(rows: &mut [(u32, Vec<String>)], notes: &mut Vec<String>) {
    if rows.first().is_some_and(|(_, header)| text::is_our_export(header.iter().map(String::as_str))) {
        return;
    }
    let mut first: Option<text::Repair> = None;
    for cell in rows.iter_mut().flat_map(|(_, row)| row) {
        let (mended, repair) = text::repaired(cell);
        if *mended != **cell {
            *cell = mended.into_owned();
        }
        if let Some(repair) = repair {
            let times = repair.times;
            first.get_or_insert(text::Repair { times: 0, ..repair }).times += times;
        }
    }
    notes.extend(first.as_ref().map(text::Repair::note));
}

fn text_of(value: &DataRef<'_>, failed: &mut usize) -> String {
    match Data::from(value.clone()) {
        Data::String(text) => text,
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(truth) => if truth { "ja" } else { "nee" }.to_owned(),
        Data::DateTime(moment) => moment_text(moment),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text,
        Data::Error(_) => {
            *failed += 1;
            String::new()
        }
        _ => String::new(),
    }
}

/// A day, a time of day, or both.
fn moment_text(moment: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let (has_day, has_time) = (moment.as_f64() >= 1.0, hour > 0 || minute > 0);
    match (has_day, has_time) {
        (true, false) => format!("{year:04}-{month:02}-{day:02}"),
        (true, true) => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
        (false, _) => format!("{hour:02}:{minute:02}"),
    }
}
