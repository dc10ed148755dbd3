use super::*;
use crate::import::decode::decode;

fn found(text: &str) -> (Sheet, Columns) {
    let decoded = decode(text.as_bytes(), "x.csv").expect("leesbaar");
    let (sheet, columns) =
        find(&decoded, &Choices::default()).map(|(sheet, columns)| (sheet.into_owned(), columns)).expect("kolommen");
    (sheet, columns)
}

fn refused(text: &str) -> String {
    find(&decode(text.as_bytes(), "x.csv").expect("leesbaar"), &Choices::default())
        .map(drop)
        .expect_err("geen kolommen")
        .0
}

fn fields(text: &str) -> Vec<Field> {
    found(text).1.used.iter().map(|column| column.target.field()).collect()
}

#[test]
fn the_four_lists_in_use_are_recognised() {
    let steunpunt = "Zichtbaar bij lichte belasting?;Zichtbaar bij matige belasting?;Zichtbaar bij zware belasting?;Soort hulp;\
        Onderdeel mantelzorgtest;Gemeente;Naam organisatie;Dienst;Omschrijving dienst;Doelgroep;Voorwaarden;Voorwaarden vervolg;\
        Locatie omschrijving;Wanneer en/of Openingstijden;Aanmeldprocedure;Telefoonnummer;e-mail;website;Kosten;Opmerking\nx;x";
    let bes = "Organisatie;Eiland;Thema;Doelgroep;Leeftijd;Korte omschrijving;Wat bieden ze?;Adres;Telefoon;WhatsApp;E-mail;Website;\
        Social media;Openingstijden;Talen;Gratis/betaald;Verwijzing nodig?;Activiteiten/events?;Contactpersoon intern;\
        Laatste gecontroleerd op;Bron/opmerking\nx;x";
    let twente = "name,source,municipalities,category,description,audience,access,costs,address,postcode,lat,lon,tags,themes\nx,x";
    let amsterdam = "naam;gezinssamens;stadsdeel;leedtijd;calltoAction;levert;categorieen;korteOmschrijving\nx;x";
    for (text, columns, unknown) in [(steunpunt, 20, 0), (bes, 21, 0), (twente, 11, 3), (amsterdam, 8, 0)] {
        let (_, found) = found(text);
        assert_eq!((found.used.len(), found.notes.len()), (columns, unknown), "{text}\n{:?}", found.notes);
    }
}

#[test]
fn headers_may_come_in_any_order_case_and_spacing() {
    let columns = fields("FUNCTIES ;  Titel;Aan-bieder;Omschrijving \nx;x");
    assert_eq!(columns, [Field::Functions, Field::Title, Field::Description]);
    assert_eq!(fields("functies;Naam  Dienst:;organisatie;samenvatting\nx;x")[1], Field::Title);
}

#[test]
fn title_rows_above_the_header_are_passed_over() {
    let (sheet, columns) =
        found("Sociale kaart 2026;;;\n\nvoor website;;;\ntitel;aanbieder;functies;samenvatting\na;b;c;d\n");
    assert_eq!(sheet.rows[columns.header_row].line, 4);
}

#[test]
fn of_three_columns_plaats_the_first_with_places_is_read_and_the_others_are_named() {
    let (_, columns) = found(
        "titel;aanbieder;functies;samenvatting;Plaats;Plaats;Plaats\na;b;c;d;Dorpsstraat 1;Zutphen;Ede\na;b;c;d;Laan 2;Vught;Ede",
    );
    let place: Vec<usize> =
        columns.used.iter().filter(|column| column.target.field() == Field::Place).map(|column| column.place).collect();
    assert_eq!(place, [5]);
    assert_eq!(columns.notes.len(), 2);
    assert!(columns.notes[0].message.contains("kolom F"), "{}", columns.notes[0].message);
}

#[test]
fn an_unknown_column_is_named_and_not_fatal() {
    let (_, columns) = found("titel;aanbieder;functies;samenvatting;Lievelingskleur\nx;x");
    assert_eq!(columns.notes[0].column, "Lievelingskleur");
    assert!(!columns.notes[0].is_error());
}

#[test]
fn without_a_header_the_message_says_what_was_expected_and_seen() {
    let message = refused("Agentschap,Jaar,Dep.,FTE (in aantallen)\nDPC,2009,AZ,\"159,5\"");
    for word in ["titel", "functies", "Agentschap", "regel 1"] {
        assert!(message.contains(word), "{message}");
    }
    let message = refused("titel;aanbieder;telefoon\nx;y;z");
    assert!(message.contains("functies") && message.contains("samenvatting of omschrijving"), "{message}");
}

#[test]
fn a_list_with_codes_may_say_only_what_changed() {
    assert_eq!(fields("code;telefoon\nMK-0001;0320"), [Field::Code, Field::Phone]);
}

#[test]
fn columns_have_the_letters_of_the_spreadsheet() {
    assert_eq!([0, 25, 26, 27, 701, 702].map(letter), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
}
