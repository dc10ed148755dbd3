//! One row of the sheet.

use super::memory::Memory;
use super::{Row, cell as raw_cell};
use crate::import::Problem;
use crate::import::choices::MendedCells;
use crate::import::columns::{Column, Columns, Target, burden_slug};
use crate::import::decode::SheetRow;
use crate::model::cell::{self, Words, audience, bare_words, parse, yes_or_no};
use crate::model::field::Field;

/// The longest summary that is made from a description.
const LONGEST_SUMMARY: usize = 220;

/// Said of a row whose audience was not wholly understood.
pub(super) const NOT_OUR_WORDS: &str = "Niet alles hiervan past in onze keuzes voor doelgroepen en aandoeningen. \
                                        De tekst staat nu onder ‘Voor wie’ in de omschrijving.";

/// Reads every column, then fills what follows from other cells.
pub(super) fn read<'a>(
    source: &'a SheetRow,
    columns: &Columns,
    memory: &mut Memory<'a>,
    mended: Option<&'a MendedCells>,
) -> Row {
    let words = memory.words;
    let mut row = Row { line: source.line, ..Row::default() };
    let mut paragraphs = Vec::new();
    let mut burdens = Vec::new();
    for column in &columns.used {
        let raw = raw_cell(source, column.place);
        match column.target {
            Target::Cell(field) => read_cell(&mut row, &column.header, field, raw, memory),
            Target::Paragraph(field, label) => add_paragraph(&mut paragraphs, field, label, raw),
            Target::BurdenAt(_) => read_burden(&mut row, column, raw, &mut burdens),
            Target::Audience => read_audience(&mut row, column, raw, words, &mut paragraphs),
        }
    }
    if row.said.contains(Field::Burden) && !burdens.is_empty() {
        let slugs = burdens.join("|");
        row.cells[Field::Burden] = parse(Field::Burden, &slugs, words).text;
    }
    append(&mut row, &paragraphs);
    tell_for_whom(&mut row, columns, &paragraphs);
    mend(&mut row, columns, memory, mended);
    follow(&mut row, columns, words);
    row
}

fn read_cell<'a>(row: &mut Row, header: &str, field: Field, raw: &'a str, memory: &mut Memory<'a>) {
    let parsed = memory.parse(field, raw);
    row.cells[field] = parsed.text;
    row.said.add(field);
    row.of_audience.remove(field);
    let problems = parsed.remarks.into_iter().map(|remark| Problem::cell(row.line, header, raw, remark));
    let before = row.problems.len();
    row.problems.extend(problems);
    if row.problems[before..].iter().any(Problem::is_error) {
        row.typed.push((field, raw.to_owned()));
    }
}

/// What was typed on screen replaces the cell, and what there was to say about it.
fn mend<'a>(row: &mut Row, columns: &Columns, memory: &mut Memory<'a>, mended: Option<&'a MendedCells>) {
    for (name, value) in mended.into_iter().flatten() {
        let Some(field) = Field::from_header(name) else { continue };
        let header = columns.header(field);
        row.problems.retain(|problem| problem.column != header);
        row.typed.retain(|(known, _)| *known != field);
        read_cell(row, header, field, value, memory);
    }
}

type Paragraphs = Vec<(Field, &'static str, String)>;

/// Columns with the same label continue each other: Voorwaarden, Voorwaarden vervolg.
fn add_paragraph(paragraphs: &mut Paragraphs, field: Field, label: &'static str, raw: &str) {
    let text = cell::paragraphs(raw);
    match paragraphs.iter_mut().find(|(known, name, _)| (*known, *name) == (field, label)) {
        Some((_, _, before)) if !text.is_empty() => {
            before.push_str(if before.is_empty() { "" } else { " " });
            before.push_str(&text);
        }
        Some(_) => {}
        None => paragraphs.push((field, label, text)),
    }
}

fn append(row: &mut Row, paragraphs: &Paragraphs) {
    for (field, label, text) in paragraphs {
        // A list with only the extra column leaves an existing text alone where the extra is empty.
        if text.is_empty() {
            continue;
        }
        if *label != FOR_WHOM {
            row.said.add(*field);
        }
        let whole = &mut row.cells[*field];
        whole.push_str(if whole.is_empty() { "" } else { "\n\n" });
        if !label.is_empty() {
            whole.push_str(label);
            whole.push_str(": ");
        }
        whole.push_str(text);
    }
}

/// Under this label stands what was not understood of the audience.
const FOR_WHOM: &str = "Voor wie";

/// The paragraph for the audience is all that the row says of the description, also where it is gone by now.
fn tell_for_whom(row: &mut Row, columns: &Columns, paragraphs: &Paragraphs) {
    if row.said.contains(Field::Description) || columns.audience().is_none() {
        return;
    }
    let is_it = |(_, label, text): &&(Field, &str, String)| *label == FOR_WHOM && !text.is_empty();
    let told = paragraphs.iter().find(is_it).map(|(_, label, text)| format!("{label}: {text}"));
    row.for_whom = Some(told.unwrap_or_default());
}

fn read_burden(row: &mut Row, column: &Column, raw: &str, burdens: &mut Vec<&'static str>) {
    row.said.add(Field::Burden);
    match yes_or_no(raw) {
        Some(true) => burdens.extend(burden_slug(column.target)),
        Some(false) => {}
        None => {
            let message = "Vul hier ‘ja’ of ‘nee’ in. Wij lezen dit als ‘nee’.";
            row.problems.push(Problem::warning(row.line, &column.header, raw, message));
        }
    }
}

fn read_audience(row: &mut Row, column: &Column, raw: &str, words: &Words, paragraphs: &mut Paragraphs) {
    let read = audience(raw, words);
    let fields = [
        (Field::CarerTypes, read.carer_types),
        (Field::CaresFor, read.cares_for),
        (Field::Conditions, read.conditions),
    ];
    for (field, value) in fields {
        // A column of its own says it better. Without one this says it also where it names nothing: what it said before
        // no longer counts.
        if !row.said.contains(field) {
            row.cells[field] = value;
            row.said.add(field);
            row.of_audience.add(field);
        }
    }
    if !read.understood {
        // One paragraph, so that it can be found again.
        let text = cell::paragraphs(raw).replace("\n\n", "\n");
        add_paragraph(paragraphs, Field::Description, FOR_WHOM, &text);
        row.problems.push(Problem::warning(row.line, &column.header, raw, NOT_OUR_WORDS));
    }
}

/// Fills what the file leaves open but its own words tell. These only count where the catalogue has nothing.
fn follow(row: &mut Row, columns: &Columns, words: &Words) {
    let cells = &mut row.cells;
    if !columns.has(Field::Code) {
        if !columns.has(Field::Title) {
            cells[Field::Title] = cell::one_line(&cells[Field::Organisation]);
            row.said.add(Field::Title);
        } else if !columns.has(Field::Organisation) {
            cells[Field::Organisation] = cells[Field::Title].clone();
            row.said.add(Field::Organisation);
        }
    }
    if cells[Field::Summary].is_empty() && !cells[Field::Description].is_empty() {
        cells[Field::Summary] = first_sentence(&cells[Field::Description]);
        row.said.remove(Field::Summary);
    }
    if !row.said.contains(Field::Funding) {
        cells[Field::Funding] = cell::funding_in(&cells[Field::Costs], words).unwrap_or_default();
    }
    if !row.said.contains(Field::Postcode) {
        cells[Field::Postcode] = postcode_in(&cells[Field::Address]).unwrap_or_default();
    }
    if !row.said.contains(Field::Status) {
        cells[Field::Status] = parse(Field::Status, "", words).text;
    }
}

/// Up to the first full stop that ends a sentence, or the first line.
fn first_sentence(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let ends = line.char_indices().filter(|(_, letter)| matches!(letter, '.' | '!' | '?'));
    let end = ends.map(|(place, _)| place + 1).find(|place| ends_sentence(line, *place)).unwrap_or(line.len());
    let sentence = &line[..end];
    if sentence.len() <= LONGEST_SUMMARY {
        return sentence.to_owned();
    }
    let mut cut = LONGEST_SUMMARY;
    while !sentence.is_char_boundary(cut) {
        cut -= 1;
    }
    let cut = sentence[..cut].rfind(' ').unwrap_or(cut);
    format!("{} …", sentence[..cut].trim_end())
}

/// Shortened words that a name may follow.
const SHORTENED: &[&str] =
    &["bijv", "nr", "tel", "ca", "incl", "excl", "evt", "dhr", "mevr", "mw", "dr", "drs", "o a", "st"];

/// Not after ‘bijv.’ or within ‘8.30’: a capital must follow, and no shortened word may come before.
fn ends_sentence(line: &str, place: usize) -> bool {
    let after = &line[place..];
    let starts_new =
        after.is_empty() || after.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let before = line[..place - 1].rsplit(' ').next().unwrap_or_default();
    starts_new && (after.is_empty() || !SHORTENED.contains(&bare_words(before).as_str()))
}

/// ‘Marktstraat 27, 7941 KP’ holds a postcode.
fn postcode_in(address: &str) -> Option<String> {
    let words: Vec<&str> = address.split([' ', ',', '\n', '(', ')']).filter(|word| !word.is_empty()).collect();
    let letters = |word: &str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let digits =
        |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) && !word.starts_with('0');
    words.iter().enumerate().find_map(|(place, word)| {
        let (start, end) = word.split_at_checked(4)?;
        match words.get(place + 1) {
            _ if digits(start) && letters(end) => Some(format!("{start} {end}")),
            Some(next) if digits(word) && letters(next) => Some(format!("{word} {next}")),
            _ => None,
        }
    })
}
