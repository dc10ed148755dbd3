//! What a file is, by its content: people rename things.

use std::io::Cursor;

/// What can be done with a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// CSV in any shape.
    Text,
    /// A workbook of Excel 2007 and later.
    Xlsx,
    /// No spreadsheet that is read here: why, and what to do.
    Other(&'static str),
}

/// First bytes that tell what a file is.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF", "dit is een PDF, geen spreadsheet. Vraag de maker om het bestand als .xlsx of .csv."),
    (b"\x89PNG", "dit is een afbeelding, geen spreadsheet. Kies het .xlsx- of .csv-bestand."),
    (b"\xFF\xD8\xFF", "dit is een foto, geen spreadsheet. Kies het .xlsx- of .csv-bestand."),
    (b"GIF8", "dit is een afbeelding, geen spreadsheet. Kies het .xlsx- of .csv-bestand."),
    (b"{\\rtf", "dit is een tekstdocument (RTF), geen spreadsheet. Zet de lijst in een spreadsheet."),
    (b"\x1F\x8B", "dit bestand is ingepakt (gzip). Pak het eerst uit."),
    (b"7z\xBC\xAF", "dit bestand is ingepakt (7-Zip). Pak het eerst uit."),
    (b"Rar!", "dit bestand is ingepakt (RAR). Pak het eerst uit."),
    (b"SQLite format 3", "dit is een database, geen spreadsheet. Kies het .xlsx- of .csv-bestand."),
];

/// Looks at the content only.
pub(super) fn recognise(bytes: &[u8]) -> Kind {
    if bytes.is_empty() {
        return Kind::Other("het bestand is leeg. Er staat niets in.");
    }
    if let Some((_, reason)) = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Kind::Other(reason);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return zipped(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return old_office(bytes);
    }
    let start: Vec<u8> = bytes.iter().take(512).map(u8::to_ascii_lowercase).collect();
    let start = start.trim_ascii_start();
    if [b"<html".as_slice(), b"<!doctype", b"<table", b"<?xml"].iter().any(|tag| start.starts_with(tag)) {
        return Kind::Other(
            "dit is een webpagina of XML, geen spreadsheet, ook als de naam op .xls eindigt. \
             Open het in uw spreadsheetprogramma en sla het op als .xlsx of als CSV UTF-8.",
        );
    }
    if super::text::is_text(bytes) {
        Kind::Text
    } else {
        Kind::Other("dit is geen tekst en geen spreadsheet. Kies het .xlsx- of .csv-bestand.")
    }
}

fn zipped(bytes: &[u8]) -> Kind {
    let Ok(archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Kind::Other("het .xlsx-bestand is beschadigd of niet compleet. Sla het opnieuw op.");
    };
    let has = |start: &str| archive.file_names().flatten().any(|name| name.starts_with(start));
    if has("xl/workbook.xml") || has("xl/worksheets") {
        Kind::Xlsx
    } else if has("xl/workbook.bin") {
        Kind::Other("dit is een binaire werkmap (.xlsb). Sla het op als .xlsx.")
    } else if has("word/") {
        Kind::Other("dit is een Word-document, geen spreadsheet. Zet de lijst in een spreadsheet.")
    } else if has("ppt/") {
        Kind::Other("dit is een presentatie, geen spreadsheet. Zet de lijst in een spreadsheet.")
    } else if has("content.xml") {
        Kind::Other("dit is een bestand van LibreOffice of OpenOffice. Sla het op als .xlsx of als CSV UTF-8.")
    } else {
        Kind::Other("dit is een ingepakt bestand (zip). Pak het uit en kies het .xlsx- of .csv-bestand erin.")
    }
}

/// The container of Office before 2007, which also wraps encrypted files of later versions.
fn old_office(bytes: &[u8]) -> Kind {
    let contains = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if contains("EncryptedPackage") {
        Kind::Other("dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.")
    } else if contains("WordDocument") {
        Kind::Other("dit is een Word-document, geen spreadsheet. Zet de lijst in een spreadsheet.")
    } else {
        Kind::Other(
            "dit is een oud Excel-bestand (.xls). Open het in Excel en kies Opslaan als: Excel-werkmap (.xlsx).",
        )
    }
}
