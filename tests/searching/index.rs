//! From rows in a database to answers, on an index on disk.

use std::path::Path;
use std::sync::Arc;

use crate::support::{catalogue, database};
use jiff::civil::{Date, date};
use mantelkaart::files::Files;
use mantelkaart::model::choice::{BasicFunction, CarerType, CaresFor, ChoiceSet, Funding};
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::vocabulary::Vocabulary;
use mantelkaart::search::sync::Sync;
use mantelkaart::search::{Catalogue, Facet, Reading, Relaxation, Request, Sort};

const TODAY: Date = date(2026, 3, 12);

fn sync(directory: &Path) -> Sync {
    let files = Files::new(directory);
    let vocabulary = Arc::new(Vocabulary::load(&files).expect("the default texts are right"));
    Sync::open(database::open(directory), vocabulary, &files, directory.join("index")).expect("it opens")
}

fn of(rows: &[Cells]) -> (tempfile::TempDir, Catalogue) {
    let directory = tempfile::tempdir().expect("a directory");
    database::fill(&database::open(directory.path()), rows);
    let catalogue = sync(directory.path()).catalogue(TODAY).expect("a catalogue");
    (directory, catalogue)
}

/// Rows written as `field: value` pairs; what every row needs is filled in.
fn row(code: &str, cells: &[(Field, &str)]) -> Cells {
    let mut row = Cells::default();
    row[Field::Code] = code.to_owned();
    row[Field::Title] = code.to_owned();
    row[Field::Organisation] = "Steunpunt".to_owned();
    row[Field::Functions] = "informatie".to_owned();
    row[Field::Status] = "gepubliceerd".to_owned();
    for (field, value) in cells {
        row[*field] = (*value).to_owned();
    }
    row
}

fn codes(catalogue: &Catalogue, request: &Request) -> Vec<String> {
    let hits = catalogue.search(request).hits;
    hits.iter().map(|hit| catalogue.snapshot.offerings[hit.ordinal as usize].code.to_string()).collect()
}

fn typed(text: &str) -> Request {
    Request { text: text.to_owned(), ..Request::default() }
}

fn literally(text: &str) -> Request {
    Request { literal: true, ..typed(text) }
}

fn near(place: &str) -> Request {
    Request { place: place.to_owned(), ..Request::default() }
}

#[test]
fn words_are_found_in_their_forms_and_the_title_weighs_most() {
    let (_directory, catalogue) = of(&[
        row("A", &[(Field::Title, "Koffie"), (Field::Description, "Er kan iemand oppassen op uw kinderen.")]),
        row("B", &[(Field::Title, "Oppas thuis"), (Field::Description, "Voor een kind.")]),
        row("C", &[(Field::Title, "Beleid"), (Field::Description, "De gemeente maakt beleid.")]),
        row("D", &[(Field::Title, "Begeleiding"), (Field::Keywords, "kind")]),
    ]);
    assert_eq!(codes(&catalogue, &literally("oppas")), ["B", "A"]);
    assert_eq!(codes(&catalogue, &literally("OPPASSEN voor kinderen")), ["B", "A"]);
    assert_eq!(codes(&catalogue, &literally("begeleiden")), ["D"]);
    let some = catalogue.search(&literally("oppas kanarie"));
    assert_eq!((some.reading, some.total), (Reading::SomeWords, 2));
    let why = |text: &str| catalogue.search(&literally(text)).hits[0].why.to_string();
    assert_eq!(why("oppassen kind"), "titel: oppassen; uitleg: kind");
    assert_eq!(catalogue.search(&literally("kanarie")).total, 0);
    assert_eq!(catalogue.search(&literally("?!")).reading, Reading::Everything);
}

#[test]
fn a_code_and_a_telephone_number_find_their_own_offering() {
    let (_directory, catalogue) = of(&[
        row("MK-0001", &[(Field::Phone, "088 023 75 00")]),
        row("MK-0003", &[(Field::Phone, "bel +31 314 35 70 70 (Jan)")]),
        row("MK-0002", &[(Field::Phone, "030 234 56 78 of 06 12 34 56 78"), (Field::Description, "0001")]),
    ]);
    assert_eq!(codes(&catalogue, &typed(" mk-0001 ")), ["MK-0001"]);
    assert_eq!(codes(&catalogue, &typed("+31 6 12345678")), ["MK-0002"]);
    assert_eq!(codes(&catalogue, &typed("0880237500")), ["MK-0001"]);
    assert_eq!(codes(&catalogue, &typed("0314 35 70 70")), ["MK-0003"], "the area code begins as the country does");
}

#[test]
fn what_is_not_public_is_not_there() {
    let (_directory, catalogue) = of(&[
        row("DRAFT", &[(Field::Status, "concept")]),
        row("STOPPED", &[(Field::Status, "gestopt"), (Field::Successor, "OPEN")]),
        row("PAST", &[(Field::ValidUntil, "2026-03-11")]),
        row("OPEN", &[(Field::ValidUntil, "2026-03-12"), (Field::DeskInfo, "geheimwoord")]),
    ]);
    assert_eq!(codes(&catalogue, &Request::default()), ["OPEN"]);
    assert_eq!(catalogue.search(&literally("geheimwoord")).total, 0);
    assert!(catalogue.snapshot.by_code("draft").is_none() && catalogue.snapshot.stopped("draft").is_none());
    assert_eq!(catalogue.snapshot.stopped("stopped").map(|stopped| &*stopped.successor), Some("OPEN"));
    assert!(catalogue.snapshot.stopped("PAST").is_some());
    assert!(!catalogue.snapshot.only_sample);
}

#[test]
fn filters_keep_what_is_for_everyone_and_put_what_is_meant_first() {
    let (_directory, catalogue) = of(&[
        row("ALL", &[(Field::Title, "Alles"), (Field::Functions, "informatie")]),
        row("YOUNG", &[(Field::Title, "Jong"), (Field::CarerTypes, "jong"), (Field::Functions, "educatie")]),
        row("OLD", &[(Field::Title, "Oud"), (Field::CarerTypes, "ouder")]),
    ]);
    let mut request = Request::default();
    request.filters.carer_types = std::iter::once(CarerType::Young).collect();
    assert_eq!(codes(&catalogue, &request), ["YOUNG", "ALL"]);
    request.filters.functions = std::iter::once(BasicFunction::Respite).collect();
    let nothing = catalogue.search(&request);
    assert_eq!(nothing.total, 0);
    assert!(nothing.relaxations.contains(&Relaxation::Filter(Facet::Function, 2)));
    assert_eq!(nothing.relaxations.len(), 1);
}

#[test]
fn a_place_sorts_by_distance_and_keeps_what_serves_it() {
    let (_directory, catalogue) = of(&[
        row("ZUTPHEN", &[(Field::Place, "Zutphen")]),
        row("LOCHEM", &[(Field::Place, "Lochem")]),
        row("ARNHEM", &[(Field::Place, "Arnhem")]),
        row("ARNHEM-SERVES", &[(Field::Place, "Arnhem"), (Field::Serves, "Zutphen|Arnhem")]),
        row("SERVES", &[(Field::Serves, "zutphen")]),
        row("NATIONAL", &[(Field::Serves, "landelijk")]),
        row("UNKNOWN", &[]),
        row("ELSEWHERE", &[(Field::Serves, "Maastricht")]),
    ]);
    let order = ["ZUTPHEN", "ARNHEM-SERVES", "SERVES", "NATIONAL", "UNKNOWN"];
    assert_eq!(codes(&catalogue, &near("zutphen")), order);
    let wide = Request { radius: Some(50), ..near("Zutphen") };
    assert_eq!(codes(&catalogue, &wide)[..4], ["ZUTPHEN", "LOCHEM", "ARNHEM", "ARNHEM-SERVES"]);
    let hits = catalogue.search(&wide).hits;
    assert!(hits[0].distance_km.is_some_and(|km| km < 0.1) && hits[1].distance_km.is_some_and(|km| km > 5.0));
    assert_eq!(hits[4].distance_km, None);
    let outcome = catalogue.search(&near("Nergenshuizen"));
    assert!(outcome.place_unknown && outcome.place.is_none() && outcome.total == 8);
    assert_eq!(catalogue.search(&near("zuthpen")).place.as_deref(), Some("Zutphen"));
}

#[test]
fn nothing_found_says_what_to_let_go() {
    let (_directory, catalogue) = of(&[
        row("A", &[(Field::Title, "Oppas"), (Field::Place, "Arnhem")]),
        row("B", &[(Field::Title, "Koffie"), (Field::Place, "Zutphen")]),
    ]);
    let outcome = catalogue
        .search(&Request { radius: Some(10), ..Request { place: "Zutphen".to_owned(), ..literally("oppas") } });
    assert_eq!(outcome.total, 0);
    assert_eq!(outcome.relaxations, [Relaxation::Words(1), Relaxation::Radius(50, 1), Relaxation::Place(1)]);
}

#[test]
fn filters_that_only_together_leave_something_are_let_go_together() {
    let (_directory, catalogue) = of(&[
        row("A", &[(Field::Title, "Oppas"), (Field::CarerTypes, "jong"), (Field::Funding, "gratis")]),
        row("B", &[(Field::Title, "Koffie"), (Field::CarerTypes, "ouder"), (Field::Funding, "wmo")]),
    ]);
    let mut request = typed("oppas");
    request.filters.functions = std::iter::once(BasicFunction::Respite).collect();
    request.filters.carer_types = std::iter::once(CarerType::Working).collect();
    request.filters.funding = std::iter::once(Funding::Wlz).collect();
    assert_eq!(catalogue.search(&request).relaxations, [Relaxation::Filters(1)]);
    request.filters.functions = ChoiceSet::default();
    request.filters.funding = ChoiceSet::default();
    assert_eq!(catalogue.search(&request).relaxations, [Relaxation::Filter(Facet::CarerType, 1)]);
}

#[test]
fn stop_words_find_but_explain_nothing() {
    let (_directory, catalogue) = of(&[row("A", &[(Field::Keywords, "ik kan niet meer|oppas")])]);
    for (text, why) in [("ik kan niet meer", ""), ("ik kan niet meer oppassen", "onderwerp: oppassen")] {
        let hits = catalogue.search(&literally(text)).hits;
        assert_eq!(hits.iter().map(|hit| hit.why.to_string()).collect::<Vec<_>>(), [why], "{text}");
    }
}

#[test]
fn a_language_is_one_that_help_is_given_in() {
    let (_directory, catalogue) = of(&[row("A", &[(Field::Languages, "turks|arabisch")])]);
    let known = ["turks", "arabisch", "turk", "klingon", ""].map(|name| catalogue.has_language(name));
    assert_eq!(known, [true, true, false, false, false]);
}

#[test]
fn pages_stay_within_what_there_is() {
    let (_directory, catalogue) = of(&catalogue::rows(300, 1));
    let all = catalogue.snapshot.offerings.len();
    let mut seen = Vec::new();
    for page in 1..=all.div_ceil(20) {
        seen.extend(codes(&catalogue, &Request { page, sort: Sort::Title, ..Request::default() }));
    }
    let titles: Vec<_> = catalogue.snapshot.offerings.iter().map(|offering| offering.code.to_string()).collect();
    assert_eq!(seen, titles);
    for page in [0, 10_usize.pow(9), usize::MAX] {
        let outcome = catalogue.search(&Request { page, ..Request::default() });
        assert_eq!(outcome.page, if page == 0 { 1 } else { outcome.pages });
        assert!(!outcome.hits.is_empty());
    }
    let reviewed = Request { sort: Sort::Reviewed, ..Request::default() };
    let dates = codes(&catalogue, &reviewed);
    let dates: Vec<_> =
        dates.iter().filter_map(|code| catalogue.snapshot.by_code(code)).map(|o| &o.reviewed_on).collect();
    assert!(dates.is_sorted_by(|one, other| one >= other));
}

#[test]
fn who_does_not_say_where_is_told_of_lines_for_the_whole_country_first() {
    let listens = [(Field::Functions, "emotionele-steun"), (Field::Keywords, "luisterend oor")];
    let line = [(Field::Forms, "telefonisch"), (Field::Phone, "0800 12 34")];
    let with = |more: &[(Field, &'static str)]| [&listens[..], &line[..], more].concat();
    let (_directory, catalogue) = of(&[
        row("MK-1", &with(&[(Field::Serves, "Rotterdam"), (Field::Place, "Rotterdam")])),
        row("MK-2", &with(&[(Field::Serves, "landelijk")])),
        row("MK-3", &with(&[(Field::Serves, "landelijk"), (Field::Conditions, "dementie")])),
        row("MK-4", &[(Field::CaresFor, "partner"), (Field::Conditions, "dementie")]),
    ]);
    let asked = |text: &str| Request { text: text.to_owned(), page: 1, ..Request::default() };
    assert_eq!(codes(&catalogue, &asked("luisterend oor"))[..2], ["MK-2", "MK-1"]);
    let there = Request { place: "Rotterdam".to_owned(), ..asked("luisterend oor") };
    assert_eq!(codes(&catalogue, &there)[0], "MK-1", "who lives there is helped there");
    let mut dementia = asked("");
    dementia.filters.conditions = catalogue.vocabulary.condition_set("dementie");
    dementia.filters.cares_for = [CaresFor::Partner].into_iter().collect();
    assert_eq!(codes(&catalogue, &dementia)[..2], ["MK-3", "MK-4"], "the line for this illness");
    dementia.place = "Groningen".to_owned();
    assert_eq!(codes(&catalogue, &dementia)[0], "MK-3", "a telephone is near everywhere");
    dementia.sort = Sort::Title;
    assert_eq!(codes(&catalogue, &dementia)[0], "MK-2", "who chooses an order gets that order");
}

#[test]
fn words_of_another_language_mean_what_their_dutch_means() {
    let (_directory, catalogue) = of(&[
        row("MK-1", &[(Field::Conditions, "dementie"), (Field::Keywords, "casemanager")]),
        row("MK-2", &[(Field::Functions, "educatie")]),
    ]);
    for (text, name) in [
        ("annem demans", "dementie"),
        ("الخرف", "dementie"),
        ("my mother has dementia", "dementie"),
        ("I can't take it any more", "overbelast: de zorg wordt u te veel"),
    ] {
        let outcome = catalogue.search(&Request { text: text.to_owned(), page: 1, ..Request::default() });
        let meanings: Vec<_> = outcome.understood.meanings.iter().map(|meaning| &*meaning.name).collect();
        assert!(meanings.contains(&name) && outcome.understood.corrections.is_empty(), "{text}: {meanings:?}");
    }
}
