use super::{Names, is_personal};
use crate::files::Files;

/// Ordinary words of these tests, and places.
const KNOWN: &str = "oppas voor mijn moeder met dementie alzheimer parkinson in zutphen lelystad een de en zorg thuis \
    hulp bij wassen man vader oma opa ik ben moe kan niet meer wmo pgb te veel iemand is er aan huis dokter uur dagen \
    week kinderen kind jaar 2 4 12 18 24 7 van het den haag bergen op zoom familie gesprek groep zoekt u s overbelast";

fn knows(words: &str) -> bool {
    let place = ["Bergen op Zoom", "Den Haag", "'s Gravenhage"].contains(&words);
    place || words.split(' ').all(|word| KNOWN.split_whitespace().any(|known| known == word.to_lowercase()))
}

#[track_caller]
fn all(texts: &[&str], personal: bool) {
    let names = Names::load(&Files::new("/nonexistent")).expect("the default list is there");
    let wrong: Vec<_> = texts.iter().filter(|text| is_personal(text, &names, &knows) != personal).collect();
    assert!(wrong.is_empty(), "personal must be {personal}: {wrong:#?}");
}

#[test]
fn ordinary_questions_are_nobodys() {
    all(
        &[
            "oppas",
            "Oppas voor mijn moeder met dementie",
            "oppas zutfen",
            "mantlezorg vergoedin",
            "Alzheimer in Zutphen",
            "ziekte van Parkinson",
            "hulp in Bergen op Zoom",
            "oppas Den Haag",
            "Ik ben moe",
            "ik kan niet meer!",
            "PGB en WLZ",
            "hulp bij ADL thuis",
            "'s avonds oppas",
            "zo'n gesprek",
            "oma's huis",
            "elke week een uur",
            "de dokter aan huis",
            "familie zoekt hulp",
            "wil iemand oppas",
            "Roos",
            "wie helpt mijn man?",
        ],
        false,
    );
}

#[test]
fn numbers_that_are_the_same_for_everyone_are_nobodys() {
    all(
        &[
            "112",
            "bel 113",
            "0800-0113",
            "0800 0113",
            "0900 8844",
            "116 117",
            "7201",
            "oppas 7201",
            "oppas voor kind van 12 jaar",
            "kind 18-jarige",
            "2 kinderen van 4",
            "24/7 zorg",
            "24 uur zorg, 7 dagen",
            "mantelzorgcompliment 2026",
            "10 november",
            "b12",
            "covid-19",
            "65+",
            "2x per week",
        ],
        false,
    );
}

#[test]
fn numbers_of_somebody_are_personal() {
    all(
        &[
            "0612345678",
            "06 12345678",
            "06-12 34 56 78",
            "06.12.34.56.78",
            "+31 6 12345678",
            "0031612345678",
            "0575 123456",
            "(0575) 12 34 56",
            "bel 113 of 0612345678",
            "tel 0800 01131 en 0612345678",
            "123456782",
            "bsn 1234.56.782",
            "bsn 123 456 782",
            "NL91ABNA0417164300",
            "12-05-1948",
            "12-5-48",
            "12/5",
            "12 mei 1948",
            "mei '48",
            "mei 1948",
            "geb 1948",
            "geboren in 1948",
            "19480512",
            "7201 AB",
            "7201ab",
            "oppas 7201 xk",
            "Dorpsstraat 12",
            "dorpsstraat 12a",
            "straat 5",
            "Kerkweg nr 3",
            "Lange Kerksteeg 3",
            "beethovenlaan 101",
            "plein 7",
            "huis 12a",
            "12-AB-34",
            "ab-12-cd",
            "AB12CD",
            "G-123-BB",
            "klant 4711 5",
            "dossier 20261",
            "kamer 214",
            "1 2 3 4 5 6",
            "nul zes een twee drie vier",
            "٠٦١٢٣٤٥٦٧٨",
            "０６１２３４５６７８",
            "x1120",
            "112a",
        ],
        true,
    );
}

#[test]
fn addresses_are_personal() {
    all(
        &[
            "jan@voorbeeld.nl",
            "oppas @truus",
            "oma apenstaartje kpn punt nl",
            "jansen gmail",
            "https://voorbeeld.nl/x",
            "www.voorbeeld.nl",
            "voorbeeld.nl",
            "facebook.com/oma",
        ],
        true,
    );
}

#[test]
fn names_are_personal() {
    all(
        &[
            "Jan",
            "truus dementie",
            "mijn man Henk",
            "mijn man henk heeft alzheimer",
            "fatima",
            "Ayşe",
            "ayse yilmaz",
            "rene",
            "RENÉ",
            "anne-marie",
            "hulp voor Roos",
            "hulp voor Ben",
            "oppas voor Pietersma",
            "Oppas Voor Grootjohan",
            "mijn moeder Wiegertje met dementie",
            "mevrouw jansen",
            "mw pietersma",
            "mevr. pietersma",
            "dhr. pietersma",
            "de heer pietersma",
            "meneer pietersma uit zutphen",
            "fam pietersma",
            "dr pietersma",
            "dokter pietersma",
            "oma wiegertje",
            "familie pietersma",
            "ik heet wiegertje",
            "mijn naam is wiegertje",
            "mijn naam wiegertje",
            "hij heet wiegertje",
            "man genaamd wiegertje",
            "ik ben wiegertje",
            "J. de Vries",
            "j.de vries",
            "J.P. Pietersma",
            "J Pietersma",
            "p de wit",
            "van der meulenbelt",
            "van den akkerhof",
            "van dijk",
            "van den berg",
            "de jong",
            "jansen",
            "JANSEN ZORG",
            "mohammed el amrani",
            "zorg Kowalczyk",
        ],
        true,
    );
}
