//! Whatever bytes come in, reading them ends in rows or in one clear message: never in a crash. 110,000 inputs.

use std::sync::LazyLock;

use mantelkaart::files::Files;
use mantelkaart::import::{Unreadable, read};
use mantelkaart::model::cell::{Severity, Words, parse};
use mantelkaart::model::field::Field;
use mantelkaart::model::vocabulary::Vocabulary;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

static WORDS: LazyLock<Words> =
    LazyLock::new(|| Words::new(&Vocabulary::load(&Files::new("nergens")).expect("woordenlijst")));

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    }
}

/// Either rows whose lines ascend, or a sentence.
fn sound(bytes: &[u8]) {
    match read(bytes, "lijst.csv", &WORDS) {
        Ok(reading) => assert!(reading.rows.windows(2).all(|pair| pair[0].line < pair[1].line)),
        Err(Unreadable(message)) => assert!(message.ends_with(['.', ')']), "{message}"),
    }
}

/// Bytes with the beginnings and marks that decide how a file is read.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let start = prop_oneof![
        Just(b"".to_vec()),
        Just(b"\xEF\xBB\xBF".to_vec()),
        Just(b"\xFF\xFE".to_vec()),
        Just(b"\xFE\xFF".to_vec()),
        Just(b"PK\x03\x04".to_vec()),
        Just(b"\xD0\xCF\x11\xE0".to_vec()),
        Just(b"sep=;\n".to_vec()),
        Just(b"sep=".to_vec()),
        Just(b"titel;aanbieder;functies;samenvatting\n".to_vec()),
    ];
    (start, proptest::collection::vec(any::<u8>(), 0..120)).prop_map(|(start, rest)| [start, rest].concat())
}

/// Lists with known columns and cells that almost say something.
fn list() -> impl Strategy<Value = String> {
    let header = prop_oneof![
        Just("titel;aanbieder;functies;samenvatting;gecontroleerd op;telefoon;Doelgroep;website;e-mail"),
        Just("code;titel;aanbieder;functies;omschrijving;geldig tot;Kosten;Adres;bron_datum"),
        Just("Dienst;Soort hulp;Omschrijving dienst;Voorwaarden;Plaats;Plaats;Gemeente;Talen;indicatie"),
    ];
    let cell = prop_oneof![
        "[0-9]{1,5}[-./ ]?[0-9]{0,3}[-./ ]?[0-9]{0,5}",
        "(Educatie|Respijtzorg|Advies en begeleiding|dementie| en |\\+|,|/|\\||JA|nee|é|ALS){0,4}",
        "\\PC{0,6}",
        "['=+@\" \u{a0}ÃâĆ«ë€0-9a-z.:]{0,10}",
    ];
    let rows = proptest::collection::vec(proptest::collection::vec(cell, 0..11), 0..4);
    let rows = rows.prop_map(|rows| rows.iter().map(|row| row.join(";")).collect::<Vec<_>>().join("\n"));
    (header, rows).prop_map(|(header, rows)| format!("{header}\n{rows}"))
}

proptest! {
    #![proptest_config(settings(60_000))]
    #[test]
    fn any_bytes(bytes in bytes()) {
        sound(&bytes);
    }
}

proptest! {
    #![proptest_config(settings(10_000))]
    #[test]
    fn any_list(text in list()) {
        sound(text.as_bytes());
    }
}

proptest! {
    #![proptest_config(settings(40_000))]
    #[test]
    fn any_cell(place in 0..Field::COUNT, raw in prop_oneof!["\\PC{0,24}", "[-0-9a-z .,/|:;+@()€]{0,24}"]) {
        let field = Field::ALL[place];
        let once = parse(field, &raw, &WORDS);
        if once.remarks.iter().all(|remark| remark.severity != Severity::Error) {
            prop_assert_eq!(parse(field, &once.text, &WORDS).text, once.text);
        }
    }
}
