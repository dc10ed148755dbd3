//! What stands in the files: every text in every language, and none for nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use mantelkaart::model::slug::slug;

const TOP: &str = env!("CARGO_MANIFEST_DIR");
const LANGUAGES: [&str; 4] = ["nl", "en", "tr", "ar"];
/// What the program reads of every language for itself, and the names that only other languages need: in Dutch our data
/// files say them.
const NAMES: [&str; 6] = ["functie-", "mantelzorger-", "aandoening-", "hulplijn-", REACHABLE, SPOKEN];
/// When a line can be called, by its Dutch words.
const REACHABLE: &str = "bereikbaar-";
/// Of languages that are spoken there is no data file.
const SPOKEN: &str = "spreekt-";

/// The keys of a language in their order, each with its text.
pub fn messages(code: &str) -> Vec<(String, String)> {
    let path = Path::new(TOP).join(format!("data/talen/{code}.ftl"));
    let text = fs::read_to_string(path).expect("the file can be read");
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            let (key, text) = line.split_once('=').expect("a key and its text");
            messages.push((key.trim().to_owned(), text.to_owned()));
        } else if let Some((_, text)) = messages.last_mut() {
            text.push('\n');
            text.push_str(line);
        }
    }
    messages
}

fn is_name(key: &str) -> bool {
    NAMES.iter().any(|before| key.starts_with(before))
}

/// `$aantal` and the like.
fn arguments(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1);
    names
        .filter_map(|rest| rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').next())
        .collect()
}

/// Code and templates, as one text.
fn code() -> String {
    fn gather(folder: &Path, whole: &mut String) {
        for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
            if entry.path().is_dir() {
                gather(&entry.path(), whole);
            } else {
                whole.push_str(&fs::read_to_string(entry.path()).expect("code can be read"));
            }
        }
    }
    let mut whole = String::new();
    ["src", "templates"].iter().for_each(|folder| gather(&Path::new(TOP).join(folder), &mut whole));
    whole
}

#[test]
fn every_language_has_every_text_in_the_same_order_with_the_same_arguments() {
    let dutch: Vec<_> = messages("nl");
    let names: Vec<_> = messages("en").into_iter().map(|(key, _)| key).filter(|key| is_name(key)).collect();
    for code in &LANGUAGES[1..] {
        let found = messages(code);
        let (own_names, texts): (Vec<_>, Vec<_>) = found.into_iter().partition(|(key, _)| is_name(key));
        let keys = |of: &[(String, String)]| of.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
        for (own, other) in keys(&texts).iter().zip(keys(&dutch)) {
            assert_eq!(*own, other, "{code}.ftl goes another way than nl.ftl");
        }
        assert_eq!(keys(&texts).len(), dutch.len(), "{code}.ftl ends sooner or later than nl.ftl");
        assert_eq!(keys(&own_names), names, "the names of {code}.ftl");
        for ((key, text), (_, original)) in texts.iter().zip(&dutch) {
            assert_eq!(arguments(text), arguments(original), "{key} in {code}.ftl");
            assert!(!text.trim().is_empty(), "{key} in {code}.ftl");
        }
    }
}

/// Every row of the data files has its names in every other language.
#[test]
fn every_name_of_our_data_is_there() {
    let mut expected = BTreeSet::new();
    for (file, kind, parts) in [
        ("functies", "functie", &["gewoon", "kort", "uitleg"][..]),
        ("mantelzorgers", "mantelzorger", &["naam", "tegel", "kort", "uitleg"]),
        ("aandoeningen", "aandoening", &["naam", "uitleg"]),
        ("hulplijnen", "hulplijn", &["wanneer"]),
    ] {
        let table = fs::read_to_string(Path::new(TOP).join(format!("data/{file}.csv"))).expect("it can be read");
        for slug in table.lines().skip(1).filter_map(|line| line.split(';').next()) {
            expected.extend(parts.iter().map(|part| format!("{kind}-{slug}-{part}")));
        }
    }
    let lines = fs::read_to_string(Path::new(TOP).join("data/hulplijnen.csv")).expect("it can be read");
    let hours = lines.lines().skip(1).filter_map(|line| line.split(';').nth(4)).filter(|hours| !hours.is_empty());
    expected.extend(hours.map(|hours| format!("{REACHABLE}{}", slug(hours))));
    let of_a_file = |key: &String| is_name(key) && !key.starts_with(SPOKEN);
    let found: BTreeSet<_> = messages("en").into_iter().map(|(key, _)| key).filter(of_a_file).collect();
    assert_eq!(found, expected);
    assert!(messages("nl").iter().all(|(key, _)| !is_name(key)), "in Dutch the data files say it");
}

/// In Arabic a number has six forms, in Dutch and English two, in Turkish one.
#[test]
fn a_text_that_counts_has_the_forms_of_its_language() {
    let counts =
        |code: &str| messages(code).into_iter().filter(|(_, text)| text.contains("->")).collect::<BTreeMap<_, _>>();
    let dutch = counts("nl");
    assert!(!dutch.is_empty(), "no text counts any more");
    let of_each =
        [("nl", &["[one]"][..]), ("en", &["[one]"]), ("ar", &["[zero]", "[one]", "[two]", "[few]", "[many]"])];
    for (code, forms) in of_each {
        let found = counts(code);
        assert!(found.keys().eq(dutch.keys()), "{code}.ftl counts other texts: {:?}", found.keys());
        for (key, text) in found {
            assert!(forms.iter().all(|form| text.contains(form)), "{key} in {code}.ftl lacks one of {forms:?}");
        }
    }
}

/// A key is used where it stands between quotes; one that is put together, where its beginning does: `"balans-{`.
#[test]
fn every_text_is_used_and_every_text_used_is_there() {
    let code = code();
    let known: BTreeSet<_> = messages("nl").into_iter().map(|(key, _)| key).collect();
    let beginnings: Vec<&str> = code
        .match_indices("-{")
        .filter_map(|(at, _)| code[..=at].rsplit('"').next())
        .filter(|beginning| {
            beginning.chars().all(|letter| letter.is_ascii_lowercase() || "-0123456789".contains(letter))
        })
        .collect();
    for key in &known {
        let used =
            code.contains(&format!("\"{key}\"")) || beginnings.iter().any(|beginning| key.starts_with(beginning));
        assert!(used, "nothing uses {key}");
    }
    let asked = [".t[\"", " t[\"", "*t[\"", "&t[\"", "(t[\"", "texts[\"", "t.with(\"", "texts.with(\""];
    for before in asked {
        for rest in code.split(before).skip(1).filter(|rest| !rest.starts_with("KEY")) {
            let key = rest.split('"').next().unwrap_or_default();
            assert!(known.contains(key), "{key} is asked for, and not there");
        }
    }
}
