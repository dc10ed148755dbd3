use super::*;
use crate::files::Files;

fn hard() -> HardWords {
    HardWords::load(&Files::new(std::path::Path::new("/nergens"))).expect("the list can be read")
}

fn said(field: Field, text: &str) -> Vec<Advice> {
    let mut cells = Cells::default();
    text.clone_into(&mut cells[field]);
    let mut found = advice(&cells, &hard());
    found.retain(|each| each.kind() != Kind::Missing);
    found
}

fn row(code: &str) -> Cells {
    let list = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/data/aanbod.csv")).expect("the sample is there");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(list.as_slice());
    let headers = reader.headers().expect("a header").clone();
    let record = reader.records().flatten().find(|record| record.iter().any(|cell| cell == code)).expect("the row");
    let mut cells = Cells::default();
    for (header, value) in headers.iter().zip(record.iter()) {
        if let Some(field) = Field::from_header(header.trim_start_matches('\u{feff}')) {
            value.clone_into(&mut cells[field]);
        }
    }
    cells
}

#[test]
fn a_sentence_of_the_sample_that_is_too_long_is_named_and_the_short_ones_are_not() {
    let found = advice(&row("MK-0001"), &hard());
    let long: Vec<_> = found
        .iter()
        .filter_map(|each| match each {
            Advice::LongSentence { field, sentence, words } => Some((*field, sentence.as_str(), *words)),
            _ => None,
        })
        .collect();
    let sentence =
        "Of een dag naar de dagopvang, een paar nachten in een logeerhuis, of samen op vakantie met zorg erbij.";
    assert_eq!(long, [(Field::Description, sentence, 19)]);
}

#[test]
fn what_carers_ask_for_and_is_not_there_is_named() {
    let missing = |code| {
        let found = advice(&row(code), &hard());
        found.iter().filter(|each| each.kind() == Kind::Missing).map(Advice::field).collect::<Vec<_>>()
    };
    assert_eq!(missing("MK-0001"), [Field::Indication]);
    let all = [Field::Phone, Field::Costs, Field::Indication, Field::HowToApply, Field::Times];
    assert_eq!(missing("MK-0002"), all);
}

#[test]
fn an_official_word_gets_a_plainer_one_unless_it_is_explained() {
    let plainer = |text| match said(Field::Summary, text).as_slice() {
        [Advice::HardWord { found, plainer, .. }] => Some((found.clone(), plainer.clone())),
        [] => None,
        other => panic!("{other:?}"),
    };
    let pair = |found: &str, plain: &str| Some((found.to_owned(), plain.to_owned()));
    assert_eq!(plainer("De consulent komt langs."), pair("consulent", "adviseur"));
    assert_eq!(plainer("Ondersteuning op het gebied van zorg."), pair("op het gebied van", "over, voor"));
    assert_eq!(plainer("Hulp voor CLIËNTEN."), pair("CLIËNTEN", "mensen die hulp krijgen"));
    assert_eq!(plainer("Respijtzorg voor uw partner."), pair("Respijtzorg", "even vrij (respijtzorg)"));
    for fine in ["Respijtzorg: zo bent u even vrij.", "Even vrij (respijtzorg).", "Respijtzorg (iemand past op)."] {
        assert_eq!(plainer(fine), None, "{fine}");
    }
    assert_eq!(plainer("De gemeente helpt u met geld."), None);
}

#[test]
fn one_word_is_named_once() {
    assert_eq!(said(Field::Description, "Een intake. Na de intake volgt weer een intake.").len(), 1);
}

#[test]
fn letters_that_nobody_explains_are_named() {
    let letters = |text| {
        let found = said(Field::Description, text);
        found.into_iter().map(|each| each.message()).collect::<String>()
    };
    assert!(letters("Vraag het aan het CIZ.").contains("‘CIZ’"));
    for fine in ["Het CIZ (die beslist over zorg).", "Het kantoor (CIZ) beslist.", "U kijkt TV.", "Voor wie MS heeft."]
    {
        assert_eq!(letters(fine), "", "{fine}");
    }
    let mut cells = Cells::default();
    "MEE Noord".clone_into(&mut cells[Field::Organisation]);
    "MEE helpt u.".clone_into(&mut cells[Field::Summary]);
    assert!(advice(&cells, &hard()).iter().all(|each| each.kind() == Kind::Missing));
}

#[test]
fn sentences_end_where_they_end() {
    let text = "Ma t/m do 8.30-17.00 uur, bijv. op dinsdag. Bel ons!\nOf mail";
    assert_eq!(sentences::sentences(text), ["Ma t/m do 8.30-17.00 uur, bijv. op dinsdag.", "Bel ons!", "Of mail"]);
}

#[test]
fn who_does_it_must_be_said() {
    let passive = |text| said(Field::Summary, text).iter().any(|each| matches!(each, Advice::Passive { .. }));
    assert!(passive("Samen met u wordt naar hulp gezocht."));
    assert!(passive("De hulp wordt aangeboden door vrijwilligers."));
    assert!(passive("De indicatie wordt bij de gemeente aangevraagd."));
    assert!(passive("Hulp kan worden aangevraagd bij het loket."));
    assert!(passive("Het recht wordt door het CIZ vastgesteld."));
    assert!(passive("De vergoeding is aan te vragen en kan niet worden toegekend aan anderen."));
    assert!(!passive("Het wordt gezellig."));
    assert!(!passive("Dit wordt uw vaste dag bij de gemeente."));
    assert!(!passive("Wij hebben naar hulp gezocht."));
}

#[test]
fn every_plainer_word_is_plain() {
    for row in vocabulary_rows() {
        assert!(!row.plainer.is_empty(), "{}", row.word);
        assert_ne!(row.plainer, row.word);
    }
}

fn vocabulary_rows() -> Vec<HardWord> {
    let files = Files::new(std::path::Path::new("/nergens"));
    super::super::vocabulary::table(&files, "data/moeilijke-woorden.csv").expect("the list can be read")
}

#[test]
fn what_one_must_is_said_with_must_and_with_you() {
    for (text, found) in [
        ("U dient zich te melden bij het loket.", "dient zich te"),
        ("Deelnemers dienen vooraf te bellen.", "dienen vooraf te"),
        ("De aanvraag dient door u te worden gedaan.", "dient door u te"),
    ] {
        let said = said(Field::Summary, text);
        let message = said.iter().find(|each| matches!(each, Advice::HardWord { .. })).map(Advice::message);
        assert!(
            message.as_deref().is_some_and(|message| message.contains(found) && message.contains("moet")),
            "{said:?}"
        );
    }
    assert!(said(Field::Summary, "De hond dient de blinde.").is_empty());
}
