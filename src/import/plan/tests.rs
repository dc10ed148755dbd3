use proptest::prelude::*;

use super::*;
use crate::files::Files;
use crate::import::read;
use crate::model::cell::Words;
use crate::model::vocabulary::Vocabulary;

fn reading(text: &str) -> Reading {
    let words = Words::new(&Vocabulary::load(&Files::new("nergens")).expect("woordenlijst"));
    read(text.as_bytes(), "x.csv", &words).expect("leesbaar")
}

/// The catalogue as it is after applying a list.
fn after(text: &str) -> Known {
    let plan = plan(&reading(text), &Known { source: "lijst".into(), ..Known::default() });
    let own = plan.new.into_iter().enumerate().map(|(place, new)| Offering {
        id: format!("id-{place}"),
        number: i64::try_from(place).expect("klein"),
        version: 1,
        source_id: "bron".into(),
        cells: new.cells,
    });
    Known { source: "lijst".into(), own: own.collect(), ..Known::default() }
}

const LIST: &str = "titel;aanbieder;samenvatting;functies;plaats;telefoon\nA;S;Kort.;educatie;Ede;0320745780\nB;S;Kort.;educatie;Ede;\n";
const CODED: &str =
    "code;titel;aanbieder;samenvatting;functies;plaats\n1;A;S;Kort.;educatie;Ede\n2;B;S;Kort.;educatie;Ede\n";

fn counts(plan: &Plan) -> [usize; 5] {
    [plan.new.len(), plan.changed.len(), plan.unchanged, plan.missing.len(), plan.wrong]
}

#[test]
fn the_same_list_again_changes_nothing() {
    assert_eq!(counts(&plan(&reading(LIST), &after(LIST))), [0, 0, 2, 0, 0]);
    assert_eq!(counts(&plan(&reading(CODED), &after(CODED))), [0, 0, 2, 0, 0]);
}

#[test]
fn a_change_is_shown_field_by_field() {
    let known = after(LIST);
    let plan = plan(&reading(&LIST.replace("0320745780", "06 12345678").replace("A;S;Kort.", "A;S;Anders.")), &known);
    assert_eq!(counts(&plan), [0, 1, 1, 0, 0]);
    let fields: Vec<(&str, &str, &str)> = plan.changed[0]
        .fields
        .iter()
        .map(|field| (field.column, field.before.as_str(), field.after.as_str()))
        .collect();
    assert_eq!(fields, [("samenvatting", "Kort.", "Anders."), ("telefoon", "0320 74 57 80", "06 1234 5678")]);
}

#[test]
fn absent_columns_keep_what_there_is_and_empty_cells_clear_it() {
    let known = after(LIST);
    let absent = plan(
        &reading("titel;aanbieder;samenvatting;functies;plaats\nA;S;Kort.;educatie;Ede\nB;S;Kort.;educatie;Ede\n"),
        &known,
    );
    assert_eq!(counts(&absent), [0, 0, 2, 0, 0]);
    let cleared = plan(&reading(&LIST.replace("0320745780", "")), &known);
    assert_eq!(cleared.changed[0].fields[0].after, "");
}

#[test]
fn only_a_code_and_one_column_is_enough_for_what_exists() {
    let known = after(CODED);
    assert_eq!(counts(&plan(&reading("code;telefoon\n2;06 12345678\n"), &known)), [0, 1, 0, 1, 0]);
    let new = plan(&reading("code;telefoon\n9;06 12345678\n"), &known);
    assert_eq!((new.wrong, new.errors.len()), (1, 4));
}

#[test]
fn missing_rows_are_reported_unless_they_had_stopped() {
    let known = after(
        "code;titel;aanbieder;samenvatting;functies;status\n1;A;S;K;educatie;\n2;B;S;K;educatie;gestopt\n3;C;S;K;educatie;\n",
    );
    let plan = plan(&reading("code;titel\n1;A\n"), &known);
    assert_eq!(plan.missing.iter().map(|missing| missing.code.as_str()).collect::<Vec<_>>(), ["3"]);
}

#[test]
fn a_row_in_error_is_not_missing_and_says_everything_at_once() {
    let known = after(CODED);
    let plan =
        plan(&reading("code;titel;aanbieder;samenvatting;functies\n1;;;;Toveren\n2;B;S;Kort.;educatie\n"), &known);
    assert_eq!(counts(&plan), [0, 0, 1, 0, 1]);
    assert_eq!(plan.errors.len(), 4, "{:?}", plan.errors);
}

#[test]
fn a_code_of_another_list_is_refused() {
    let mut known = after(LIST);
    known.elsewhere.insert("1".into(), "andere lijst".into());
    let plan = plan(&reading(CODED), &known);
    assert_eq!(plan.wrong, 1);
    assert!(plan.errors[0].message.contains("andere lijst"));
}

#[test]
fn codes_are_the_same_in_capitals_or_not_and_kept_as_given() {
    let lower = CODED.replace("\n1;", "\na;").replace("\n2;", "\nB;");
    let known = after(&lower);
    let again = plan(&reading(&lower.replace("\na;", "\nA;")), &known);
    assert_eq!(counts(&again), [0, 1, 1, 0, 0]);
    assert_eq!(
        (again.changed[0].before[Field::Code].as_str(), again.changed[0].after[Field::Code].as_str()),
        ("a", "A")
    );
    let elsewhere = HashMap::from([("a".to_owned(), "andere lijst".to_owned())]);
    let other = plan(&reading(&lower.replace("\na;", "\nA;")), &Known { elsewhere, ..Known::default() });
    assert_eq!((other.wrong, other.new.len()), (1, 1));
    let list = "code;titel;aanbieder;samenvatting;functies;opvolger\na;A;S;K;educatie;B\nb;B;S;K;educatie;\n";
    assert_eq!(plan(&reading(list), &Known::default()).warnings, []);
}

#[test]
fn a_changed_title_keeps_its_derived_code() {
    let mut known = after(LIST);
    known.own[0].cells[Field::Title] = "Een betere titel".into();
    let plan = plan(&reading(LIST), &known);
    assert_eq!(counts(&plan), [0, 1, 1, 0, 0]);
}

#[test]
fn two_places_of_one_service_stay_two() {
    let twice = "titel;aanbieder;samenvatting;functies;adres\nA;S;Kort.;educatie;Laan 1\nA;S;Kort.;educatie;Laan 2\n";
    let known = after(twice);
    assert_eq!(known.own.len(), 2);
    assert_eq!(counts(&plan(&reading(twice), &known)), [0, 0, 2, 0, 0]);
}

#[test]
fn a_successor_that_does_not_exist_is_a_warning() {
    let list = "code;titel;aanbieder;samenvatting;functies;opvolger\n1;A;S;K;educatie;2\n2;B;S;K;educatie;9\n";
    let plan = plan(&reading(list), &Known::default());
    assert_eq!((plan.new.len(), plan.warnings.len(), plan.warnings[0].line), (2, 1, 3));
}

#[test]
fn most_codes_of_another_list_mean_another_list() {
    let elsewhere =
        HashMap::from([("1".to_owned(), "mijn lijst".to_owned()), ("2".to_owned(), "mijn lijst".to_owned())]);
    let plan = plan(&reading(CODED), &Known { elsewhere, ..Known::default() });
    assert_eq!((plan.wrong, plan.errors.len()), (2, 1));
    assert!(plan.errors[0].message.contains("Bedoelde u --source \"mijn lijst\"?"), "{:?}", plan.errors);
}

#[test]
fn days_that_are_over_or_yet_to_come_are_named_once() {
    let list = "code;titel;aanbieder;samenvatting;functies;geldig_tot;gecontroleerd_op\n1;A;S;K;educatie;2026-01-01;\n2;B;S;K;educatie;2026-03-12;2026-03-13\n";
    let mut known = Known { today: "2026-03-12".into(), ..Known::default() };
    let said = |known: &Known| {
        let warnings = plan(&reading(list), known).warnings;
        warnings.into_iter().map(|warning| (warning.line, warning.offering, warning.column)).collect::<Vec<_>>()
    };
    let expected = [(2, "A", "geldig_tot"), (3, "B", "gecontroleerd_op")];
    assert_eq!(said(&known), expected.map(|(line, offering, column)| (line, offering.to_owned(), column.to_owned())));
    known.own = after(list).own;
    assert_eq!(said(&known), [], "said before");
}

#[test]
fn an_absent_column_that_stays_as_it_was_is_named() {
    let known = after(CODED);
    let plan = plan(&reading("code;titel;aanbieder;samenvatting\n1;A;S;Kort.\n"), &known);
    assert_eq!(plan.warnings[0].message, "Kolom functies ontbreekt in dit bestand; wat er stond blijft staan.");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn a_summary_taken_from_a_description_leaves_the_rest_and_loses_nothing(text in "[A-C]( [a-c]{1,3}|\\. [A-C]|[.!?]|\n|\n\n[A-C]| {1,2}){0,30}") {
        let list = format!("titel;aanbieder;omschrijving;functies\nA;S;\"{text}\";educatie\n");
        let known = after(&list);
        prop_assert_eq!(counts(&plan(&reading(&list), &known)), [0, 0, 1, 0, 0]);
        let cells = &known.own[0].cells;
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&format!("{} {}", cells[Field::Summary], cells[Field::Description])), words(&text));
    }
}

fn for_whom(cell: &str) -> String {
    // The second row keeps the column from being one in our own words.
    let row = |code: usize, cell: &str| format!("{code};Hulp {code};S;Kort.;educatie;{cell}\n");
    format!("code;titel;aanbieder;samenvatting;functies;Doelgroep\n{}{}", row(1, cell), row(2, "buren"))
}

/// What becomes of the audience: three fields, and the description.
fn audience_of(plan: &Plan) -> [&str; 4] {
    assert_eq!(counts(plan), [0, 1, 1, 0, 0]);
    let after = &plan.changed[0].after;
    [Field::CarerTypes, Field::CaresFor, Field::Conditions, Field::Description].map(|field| after[field].as_str())
}

#[test]
fn an_audience_that_changed_or_went_leaves_nothing_of_the_former() {
    for (before, now, becomes) in [
        ("ouderen", "jongeren", ["jong", "", "", ""]),
        ("jongeren", "ouderen", ["", "", "", "Voor wie: ouderen"]),
        ("dementie", "werkende mantelzorgers, jongeren", ["jong|werkend", "", "", ""]),
        ("dementie", "werkende, jonge", ["", "", "", "Voor wie: werkende, jonge"]),
        ("dementie", "", ["", "", "", ""]),
        ("ouderen", "", ["", "", "", ""]),
        ("ouderen", "senioren", ["", "", "", "Voor wie: senioren"]),
    ] {
        let plan = plan(&reading(&for_whom(now)), &after(&for_whom(before)));
        assert_eq!(audience_of(&plan), becomes, "‘{before}’, then ‘{now}’");
        assert!(!plan.changed[0].fields.is_empty(), "the plan shows it");
    }
    let same = for_whom("\"ouderen\n\nen hun buren\"");
    assert_eq!(counts(&plan(&reading(&same), &after(&same))), [0, 0, 2, 0, 0]);
}

#[test]
fn a_column_of_its_own_and_the_rest_of_the_description_are_not_the_audiences() {
    let own = |cell: &str| for_whom(cell).replace(";Doelgroep", ";Doelgroep;aandoeningen").replace('\n', ";kanker\n");
    let own = |cell: &str| own(cell).replace("aandoeningen;kanker", "aandoeningen");
    let plan_of_own = plan(&reading(&own("jongeren")), &after(&own("dementie")));
    assert_eq!(audience_of(&plan_of_own), ["jong", "", "kanker", ""]);

    let mut known = after(&for_whom("ouderen"));
    known.own[0].cells[Field::Description] = "Eerst dit.\n\nVoor wie: ouderen\n\nDan dat.".to_owned();
    let changed = plan(&reading(&for_whom("senioren")), &known);
    assert_eq!(audience_of(&changed)[3], "Eerst dit.\n\nVoor wie: senioren\n\nDan dat.");
    let gone = plan(&reading(&for_whom("jongeren")), &known);
    assert_eq!(audience_of(&gone)[3], "Eerst dit.\n\nDan dat.");
}
