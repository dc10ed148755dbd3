use super::*;
use crate::files::Files;
use crate::model::vocabulary::Vocabulary;

fn reading(text: &str) -> Reading {
    let words = Words::new(&Vocabulary::load(&Files::new("nergens")).expect("woordenlijst"));
    read(text.as_bytes(), "x.csv", &words).expect("leesbaar")
}

fn is_wrong(row: &Row) -> bool {
    row.problems.iter().any(Problem::is_error)
}

const START: &str = "titel;aanbieder;samenvatting;functies";

fn with(columns: &str, cells: &str) -> Row {
    reading(&format!("{START};{columns}\nHulp;Stichting;Kort.;educatie;{cells}\n")).rows.remove(0)
}

#[test]
fn three_yes_no_columns_make_the_burden() {
    let columns = "Zichtbaar bij lichte belasting?;Zichtbaar bij matige belasting?;Zichtbaar bij zware belasting?";
    assert_eq!(with(columns, "NEE;\"Ja \";ja").cells[Field::Burden], "matig|zwaar");
    let unclear = with(columns, "misschien;JA;X");
    assert_eq!(unclear.cells[Field::Burden], "matig|zwaar");
    assert_eq!((unclear.problems[0].line, unclear.problems[0].value.as_str()), (2, "misschien"));
}

#[test]
fn conditions_for_use_continue_each_other_in_the_description() {
    let row = with("omschrijving;Voorwaarden;Voorwaarden vervolg", "Uitleg.;Vanaf 18 jaar.;Met pas.");
    assert_eq!(row.cells[Field::Description], "Uitleg.\n\nVoorwaarden: Vanaf 18 jaar. Met pas.");
}

#[test]
fn remarks_and_internal_contacts_are_for_the_desk_only() {
    let row = with("Opmerking;Contactpersoon intern", "bellen voor 10 uur;Jan");
    assert_eq!(row.cells[Field::DeskInfo], "bellen voor 10 uur\n\nContactpersoon: Jan");
    assert_eq!(row.cells[Field::Description], "");
}

#[test]
fn an_audience_that_is_not_understood_is_kept_in_the_description() {
    let row = with("Doelgroep", "Ouderen / Mensen die zorg krijgen");
    assert_eq!(row.cells[Field::CarerTypes], "");
    assert_eq!(row.cells[Field::Description], "Voor wie: Ouderen / Mensen die zorg krijgen");
    assert_eq!(row.problems.len(), 1);
}

#[test]
fn a_description_alone_gives_the_summary_its_first_sentence() {
    let list = |text: &str| reading(&format!("titel;aanbieder;omschrijving;functies\nA;B;\"{text}\";educatie\n"));
    let summary = |text: &str| list(text).rows[0].cells[Field::Summary].clone();
    assert_eq!(summary("Iemand denkt mee. Ook 's avonds."), "Iemand denkt mee.");
    assert_eq!(summary("Open van 8.30 uur, bijv. Vrijdag. Daarna niet."), "Open van 8.30 uur, bijv. Vrijdag.");
    assert_eq!(summary("Eerste regel\nTweede"), "Eerste regel");
    assert!(summary(&"woord ".repeat(100)).len() < 230);
    assert!(!list("Iets.").rows[0].said.contains(Field::Summary));
}

#[test]
fn costs_and_address_tell_what_has_no_column_of_its_own() {
    let row = with("Kosten;Adres", "Gratis;Marktstraat 27 (ingang bibliotheek) 7941 KP");
    assert_eq!((row.cells[Field::Funding].as_str(), row.cells[Field::Postcode].as_str()), ("gratis", "7941 KP"));
    assert_eq!(with("Kosten", "€ 5 per keer").cells[Field::Funding], "");
}

#[test]
fn the_same_service_once_per_category_becomes_one() {
    let found = reading(&format!(
        "{START};plaats\nHulp;S;Kort.;educatie;Ede\nhulp ;S;Kort.;informatie;Ede\nHulp;S;Kort.;informatie;Ede\nHulp;S;Kort.;informatie;Oss\n"
    ));
    assert_eq!(found.rows.len(), 3);
    let found = reading(&format!(
        "{START};plaats\nHulp;S;Kort.;educatie;Ede\nHulp;S;Kort.;informatie;Ede\nHulp;S;Kort.;informatie;Oss\n"
    ));
    assert_eq!(found.rows.len(), 2);
    assert_eq!(found.rows[0].cells[Field::Functions], "informatie|educatie");
    assert_eq!((found.rows[0].problems[0].line, is_wrong(&found.rows[0])), (3, false));
}

#[test]
fn a_code_twice_is_an_error_on_both_lines() {
    let found = reading(&format!("code;{START}\n1;A;S;K;educatie\n2;B;S;K;educatie\n1;C;S;K;educatie\n"));
    assert_eq!(found.rows.iter().map(is_wrong).collect::<Vec<_>>(), [true, false, true]);
    assert!(found.rows[0].problems[0].message.contains("regel 4"));
    let capitals = reading(&format!("code;{START}\na1;A;S;K;educatie\nA1;B;S;K;educatie\n"));
    assert_eq!(capitals.rows.iter().map(is_wrong).collect::<Vec<_>>(), [true, true]);
}

#[test]
fn a_second_table_is_noticed_by_its_line() {
    let again = reading(&format!("{START}\nA;S;K;educatie\n{START}\nB;S;K;educatie\n"));
    assert_eq!((again.notes[0].line, again.notes[0].is_error(), again.rows.len()), (3, true, 2));
    let other = reading(&format!("{START}\nA;S;K;educatie\n\nnaam;adres;telefoon;website\nB;Laan 1;06;x.nl\n"));
    assert_eq!((other.notes[0].line, other.notes[0].is_error(), other.rows.len()), (4, true, 1));
}

#[test]
fn a_footnote_is_no_offering() {
    let found = reading(&format!("{START}\nA;S;K;educatie\n\nBron: gemeente;;;\n"));
    assert_eq!((found.rows.len(), found.notes[0].line, found.notes[0].is_error()), (1, 4, false));
}

#[test]
fn a_list_without_titles_is_named_after_its_organisations() {
    let found = reading("Organisatie;Thema;Korte omschrijving\nStichting X;Educatie;Kort.\n");
    assert_eq!(found.rows[0].cells[Field::Title], "Stichting X");
    assert_eq!(found.notes.len(), 1);
}

#[test]
fn protected_cells_come_back_as_they_were() {
    let row = with("kosten;telefoon;plaats", "'-;'+31 6 1234 5678;'s-Hertogenbosch");
    let cells = [Field::Costs, Field::Phone, Field::Place].map(|field| row.cells[field].clone());
    assert_eq!(cells, ["-", "+31 6 1234 5678", "'s-Hertogenbosch"]);
}

#[test]
fn every_problem_of_a_row_is_said_with_its_column_and_value() {
    let row = with("gecontroleerd op;telefoon;e-mail", "31-02-2026;024 254 157 12;Bel of mail ons");
    let said: Vec<(&str, &str, bool)> = row
        .problems
        .iter()
        .map(|problem| (problem.column.as_str(), problem.value.as_str(), problem.is_error()))
        .collect();
    assert_eq!(
        said,
        [
            ("gecontroleerd op", "31-02-2026", true),
            ("telefoon", "024 254 157 12", false),
            ("e-mail", "Bel of mail ons", false)
        ]
    );
}

#[test]
fn sheets_that_are_not_read_are_named_with_their_rows() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, rows) in [("Zutphen", 2_u32), ("Zutphen oost", 1)] {
        let sheet = workbook.add_worksheet().set_name(name).expect("blad");
        for line in 0..=rows {
            let cells = if line == 0 { START.to_owned() } else { format!("Hulp {line};S;Kort.;educatie") };
            for (column, cell) in (0_u16..).zip(cells.split(';')) {
                sheet.write_string(line, column, cell).expect("cel");
            }
        }
    }
    let words = Words::new(&Vocabulary::load(&Files::new("nergens")).expect("woordenlijst"));
    let read = read(&workbook.save_to_buffer().expect("werkmap"), "x.xlsx", &words).expect("leesbaar");
    let said: Vec<&str> = read.notes.iter().map(|note| note.message.as_str()).collect();
    assert_eq!((read.rows.len(), said), (2, vec!["Niet gelezen: blad ‘Zutphen oost’ (1 regel)."]));
}

#[test]
fn an_audience_in_our_own_words_is_read_as_such() {
    let list = |values: [&str; 3]| {
        let row = |(place, value)| format!("Hulp {place};Stichting;Kort.;educatie;{value}\n");
        let rows: String = values.into_iter().enumerate().map(row).collect();
        reading(&format!("{START};Doelgroep\n{rows}")).rows
    };
    let types = |rows: Vec<Row>| rows.into_iter().map(|row| row.cells[Field::CarerTypes].clone()).collect::<Vec<_>>();
    assert_eq!(types(list(["jong", "ouder", "Werkend / jong"])), ["jong", "ouder", "jong|werkend"]);
    let mixed = list(["jong", "ouder", "Mensen die zorg krijgen"]);
    assert_eq!(mixed[1].cells[Field::Description], "Voor wie: ouder", "among other words it may be a parent");
    assert_eq!(types(mixed), ["jong", "", ""]);
    assert_eq!(types(list(["ouder", "ouder ", ""])), ["", "", ""]);
}

#[test]
fn many_audiences_in_other_words_are_said_once() {
    let rows: String = (1..=5).map(|row| format!("Hulp {row};Stichting;Kort.;educatie;groep {row}\n")).collect();
    let read = reading(&format!("{START};Doelgroep\n{rows}"));
    assert!(read.rows.iter().all(|row| row.problems.is_empty()));
    let said: Vec<&str> = read.notes.iter().map(|note| note.message.as_str()).collect();
    assert!(
        matches!(said[..], [one] if one.starts_with("Bij 5 regels past niet alles") && one.contains("zoals ‘groep 1’, ‘groep 2’, ‘groep 3’.")),
        "{said:?}"
    );
}
