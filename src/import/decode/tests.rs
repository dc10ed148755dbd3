use std::io::Write;

use encoding_rs::WINDOWS_1252;

use super::*;

fn rows(bytes: &[u8]) -> Vec<(usize, Vec<String>)> {
    let mut decoded = decode(bytes, "lijst.csv").expect("leesbaar");
    decoded.sheets.remove(0).rows.into_iter().map(|row| (row.line, row.cells)).collect()
}

fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
    rows(bytes).into_iter().map(|(_, cells)| cells).collect()
}

fn refused(bytes: &[u8]) -> String {
    decode(bytes, "lijst.csv").expect_err("onleesbaar").0
}

fn wide(text: &str, big_endian: bool, mark: bool) -> Vec<u8> {
    let mark = if mark { "\u{feff}" } else { "" };
    let units: Vec<u16> = mark.encode_utf16().chain(text.encode_utf16()).collect();
    units.into_iter().flat_map(|unit| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn every_encoding_in_use_gives_the_same_text() {
    let text = "titel;aanbieder\r\nFinanciële hulp – € 5;Coöperatie\r\n";
    let expected = vec![vec!["titel", "aanbieder"], vec!["Financiële hulp – € 5", "Coöperatie"]];
    let latin = WINDOWS_1252.encode(text).0.into_owned();
    for bytes in [
        text.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        latin,
        wide(text, false, true),
        wide(text, true, true),
        wide(text, false, false),
        wide(text, true, false),
    ] {
        assert_eq!(cells(&bytes), expected);
    }
}

#[test]
fn one_pasted_windows_byte_does_not_spoil_a_utf8_file() {
    let bytes = [b"a;b\ncaf\xC3\xA9;", b"caf\xE9 \x80".as_slice()].concat();
    assert_eq!(cells(&bytes)[1], ["café", "café €"]);
}

#[test]
fn text_read_in_the_wrong_encoding_is_turned_back_and_said() {
    let decoded = decode("a;b\nFinanciÃ«le hulp;FinanciĆ«le\nâ€™s;â‚¬ 5".as_bytes(), "x").expect("leesbaar");
    let rows = &decoded.sheets[0].rows;
    assert_eq!(rows[1].cells, ["Financiële hulp", "Financiële"]);
    assert_eq!(rows[2].cells, ["’s", "€ 5"]);
    assert!(decoded.notes[0].contains("Op 4 plekken"), "{:?}", decoded.notes);
    assert!(decoded.notes[0].contains('ë'));
}

#[test]
fn ordinary_dutch_and_other_names_are_not_turned_back() {
    for text in ["Ça va, crème brûlée; BELGIË’s coöperatie; Ćosić; São; Ångström; ï; â", "É’ «aangehaald»"]
    {
        assert_eq!(text::repaired(text).0, text);
    }
}

#[test]
fn control_characters_become_the_quotes_they_were() {
    assert_eq!(cells(b"a;b\nzo\x19n;\x1Cmantelzorg\x1D")[1], ["zo’n", "“mantelzorg”"]);
}

#[test]
fn the_delimiter_is_counted_or_named() {
    assert_eq!(cells(b"a;b\n1,5;2,5\n")[1], ["1,5", "2,5"]);
    assert_eq!(cells(b"a,b,c\n\"159,5\",\"x;y\",3\n")[1], ["159,5", "x;y", "3"]);
    assert_eq!(cells(b"a\tb, en c\td\n1\t2\t3\n")[0], ["a", "b, en c", "d"]);
    assert_eq!(cells(b"sep=,\r\na,b;c\r\n1,2\r\n"), [vec!["a", "b;c"], vec!["1", "2"]]);
    assert_eq!(rows("\u{feff}sep=;\r\na;b\r\n".as_bytes())[0].0, 2);
}

#[test]
fn long_sentences_with_commas_do_not_outvote_the_semicolon() {
    let mut text = "titel;aanbieder;functies\n".to_owned();
    for number in 0..30 {
        text.push_str(&format!("Naam {number};Stichting;een, twee, drie, vier, vijf, zes, zeven\n"));
    }
    assert_eq!(cells(text.as_bytes())[5].len(), 3);
}

#[test]
fn every_kind_of_line_end_counts_one_line() {
    let expected = [(1, vec!["a".to_owned(), "b".to_owned()]), (3, vec!["1".to_owned(), "2".to_owned()])];
    for text in ["a;b\n\n1;2\n", "a;b\r\n;\r\n1;2", "a;b\r\r1;2\r"] {
        assert_eq!(rows(text.as_bytes()), expected, "{text:?}");
    }
}

#[test]
fn a_line_break_within_quotes_stays_and_the_lines_are_those_of_the_file() {
    let found = rows(b"a;b\r\n\"een\ntwee\r\ndrie\";x\r\ny;z\r\n");
    assert_eq!(found[1], (2, vec!["een\ntwee\r\ndrie".to_owned(), "x".to_owned()]));
    assert_eq!(found[2].0, 5);
}

#[test]
fn a_space_before_the_opening_quote_and_doubled_quotes() {
    assert_eq!(cells(b"a, b\n\"een, of\", \"zei \"\"ja\"\"\"\n")[1], ["een, of", "zei \"ja\""]);
    assert_eq!(cells(b"a;b\nhet \"huis\";5\" breed\n")[1], ["het \"huis\"", "5\" breed"]);
}

#[test]
fn a_quote_that_never_closes_is_named_by_its_line() {
    let message = refused(b"a;b\n1;2\n\"open;4\n5;6\n");
    assert!(message.contains("regel 3"), "{message}");
}

#[test]
fn empty_columns_and_rows_at_the_end_disappear() {
    assert_eq!(cells(b"a;b;;;\n1;2;;;\n;;;;\n \n;;;;\n"), [vec!["a", "b"], vec!["1", "2"]]);
}

#[test]
fn what_is_no_spreadsheet_is_called_by_its_name() {
    let ole = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 64], &name].concat()
    };
    for (bytes, word) in [
        (b"".to_vec(), "leeg"),
        (b"\xEF\xBB\xBF \n \n".to_vec(), "leeg"),
        (b"%PDF-1.7 \n1 0 obj".to_vec(), "PDF"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "afbeelding"),
        (b"\xFF\xD8\xFF\xE0".to_vec(), "foto"),
        (ole("Workbook"), ".xls"),
        (ole("EncryptedPackage"), "wachtwoord"),
        (ole("WordDocument"), "Word"),
        (zipped(&[("word/document.xml", b"<x/>")]), "Word"),
        (zipped(&[("foto.jpg", b"x")]), "zip"),
        (zipped(&[("content.xml", b"x")]), "LibreOffice"),
        (b"<html><table><tr><td>x".to_vec(), "webpagina"),
        (b"PK\x03\x04kapot".to_vec(), "beschadigd"),
        ((0..=255).cycle().take(5000).collect(), "geen tekst"),
    ] {
        let message = refused(&bytes);
        assert!(message.contains(word), "{message} ({word})");
    }
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).expect("deel");
        archive.write_all(bytes).expect("inhoud");
    }
    archive.finish().expect("archief").into_inner()
}

#[test]
fn a_workbook_that_unpacks_to_gigabytes_is_refused_before_it_is_read() {
    let part = vec![b' '; 60 * 1024 * 1024];
    let bytes = zipped(&[("xl/workbook.xml", &part), ("xl/worksheets/sheet1.xml", &part)]);
    assert!(bytes.len() < 1024 * 1024);
    assert!(refused(&bytes).contains("100 MB"));
}

#[test]
fn a_file_over_20_mb_is_refused_without_reading_the_rest() {
    assert!(refused(&vec![b'a'; 21 * 1024 * 1024]).contains("20 MB"));
    let file = tempfile::NamedTempFile::new().expect("bestand");
    file.as_file().set_len(50 * 1024 * 1024).expect("lengte");
    assert!(load(file.path()).expect_err("te groot").0.contains("20 MB"));
    let read = std::cell::Cell::new(0_u64);
    let endless = std::io::repeat(b'a').take(60 * 1024 * 1024);
    let counted = Counted { inner: endless, read: &read };
    assert!(up_to_largest(counted).expect("leest").is_err());
    assert!(read.get() <= LARGEST_FILE + 1);
}

struct Counted<'a, R> {
    inner: R,
    read: &'a std::cell::Cell<u64>,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.read.set(self.read.get() + read as u64);
        Ok(read)
    }
}

const WORKBOOK: &[u8] = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Uitleg" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

const PACKAGE: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

fn workbook(sheet: &str) -> Vec<u8> {
    let sheet = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{sheet}</worksheet>"#
    );
    zipped(&[
        ("_rels/.rels", PACKAGE),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        (
            "xl/sharedStrings.xml",
            br#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0"/>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

#[test]
fn a_workbook_with_inline_text_and_empty_shared_strings() {
    let bytes = workbook(
        r#"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>titel</t></is></c><c r="B1" t="inlineStr"><is><t>telefoon</t></is></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>Hulp</t></is></c><c r="B3"><v>612345678</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c></row></sheetData>"#,
    );
    let decoded = decode(&bytes, "x.xlsx").expect("leesbaar");
    let rows = &decoded.sheets[0].rows;
    assert_eq!((rows[1].line, rows[1].cells.clone()), (3, vec!["Hulp".into(), "612345678".into(), "ja".to_owned()]));
    assert!(decoded.notes[0].contains("formules"));
}

#[test]
fn a_cell_merged_over_rows_belongs_to_each_of_them() {
    let cell = |at: &str, text: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let bytes = workbook(&format!(
        r#"<sheetData><row r="1">{}{}</row><row r="2">{}</row><row r="3">{}{}</row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>"#,
        cell("A1", "Stichting"),
        cell("B1", "een"),
        cell("B2", "twee"),
        cell("A3", "Ander"),
        cell("B3", "drie"),
    ));
    assert_eq!(cells(&bytes), [["Stichting", "een"], ["Stichting", "twee"], ["Ander", "drie"]]);
}

#[test]
fn one_cell_at_the_far_end_of_a_sheet_takes_no_room() {
    let bytes = workbook(
        r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="B1048576"><v>2</v></c></row></sheetData>"#,
    );
    assert_eq!(rows(&bytes).last(), Some(&(1_048_576, vec![String::new(), "2".to_owned()])));
}

#[test]
fn dates_in_a_workbook_are_days() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let format = rust_xlsxwriter::Format::new().set_num_format("dd-mm-yyyy");
    let sheet = workbook.add_worksheet();
    sheet.write_number_with_format(0, 0, 46093.0, &format).expect("datum");
    sheet.write_number(0, 1, 46093.0).expect("getal");
    sheet.write_number(0, 2, 26.5).expect("getal");
    assert_eq!(cells(&workbook.save_to_buffer().expect("werkmap"))[0], ["2026-03-12", "46093", "26.5"]);
}

#[test]
fn a_list_that_was_cut_by_commas_is_put_together_again() {
    let decoded = decode("\"code;titel;plaats;\"\"kosten\",,\n\"1;\"\"een\",\"twee\"\";Ede;\",\n".as_bytes(), "x")
        .expect("leesbaar");
    let again = rejoined(&decoded.sheets[0]).expect("herkend").expect("leesbaar");
    assert_eq!(again.rows[0].cells[..3], ["code", "titel", "plaats"]);
    assert!(rejoined(&decode(b"a,b\n1,2", "x").expect("leesbaar").sheets[0]).is_none());
}

#[test]
fn a_first_cell_full_of_semicolons_is_left_alone() {
    let list = "omschrijving;titel;aanbieder;functies\n\"een; twee; drie; vier\";A;B;educatie\nx;A;B;educatie\n";
    assert_eq!(cells(list.as_bytes())[1], ["een; twee; drie; vier", "A", "B", "educatie"]);
    let wrapped = "omschrijving;titel;aanbieder;functies,,\n\"\"\"een; twee; drie\"\";A, met komma\",\"B;educatie\",\nx;A;B;educatie,,\n";
    assert_eq!(cells(wrapped.as_bytes())[1][..2], ["een; twee; drie", "A, met komma,B"]);
}
