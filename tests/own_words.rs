//! Carers' own words over the sample catalogue: what they write finds what they need, and says how it was read.

mod support;

use mantelkaart::model::choice::{BasicFunction, CaresFor};
use mantelkaart::model::published::Published;
use mantelkaart::search::{Catalogue, Outcome, Reading, Request, Why};

fn ask(catalogue: &Catalogue, text: &str) -> Outcome {
    catalogue.search(&Request { text: text.to_owned(), page: 1, ..Request::default() })
}

fn first<'a>(catalogue: &'a Catalogue, text: &str, count: usize) -> Vec<&'a Published> {
    let hits = ask(catalogue, text).hits;
    hits.iter().take(count).map(|hit| &*catalogue.snapshot.offerings[hit.ordinal as usize]).collect()
}

fn titles<'a>(catalogue: &'a Catalogue, text: &str) -> Vec<&'a str> {
    first(catalogue, text, 5).into_iter().map(|offering| &*offering.title).collect()
}

#[track_caller]
fn assert_first(catalogue: &Catalogue, text: &str, part: &str) {
    let titles = titles(catalogue, text);
    let fits = |title: &&str| title.to_lowercase().contains(&part.to_lowercase());
    assert!(titles.iter().any(fits), "‘{text}’ finds no ‘{part}’ among {titles:?}");
}

#[test]
fn compounds_are_found_both_ways_and_apart() {
    let catalogue = support::sample_catalogue().1;
    for (one, other) in [
        ("logeerhuis", "logeer huis"),
        ("mantelzorgmakelaar", "mantel zorg makelaar"),
        ("boodschappendienst", "boodschappen dienst"),
        ("huishoudhulp", "hulp in de huishouding"),
    ] {
        let same = titles(&catalogue, one).iter().filter(|title| titles(&catalogue, other).contains(title)).count();
        assert!(same >= 3, "{one}: {:?}, {other}: {:?}", titles(&catalogue, one), titles(&catalogue, other));
    }
    for (part, whole) in [
        ("makelaar", "Mantelzorgmakelaar"),
        ("coördinator", "Mantelzorgcoördinator"),
        ("opvang", "Dagopvang"),
        ("mantelzorgcursus", "Cursussen"),
        ("treinreizen", "Vervoer"),
    ] {
        assert_first(&catalogue, part, whole);
    }
}

#[test]
fn abbreviations_and_marks_are_read() {
    let catalogue = support::sample_catalogue().1;
    for (typed, title) in [
        ("pgb", "pgb"),
        ("p.g.b. aanvragen", "pgb"),
        ("Wmo", "Wmo"),
        ("CAK", "Eigen bijdrage"),
        ("VPTZ", "laatste levensfase"),
        ("MEE", "Cliëntondersteuning"),
        ("ggz familie", "ggz"),
        ("iemand die 's nachts waakt", "Nacht"),
    ] {
        assert_first(&catalogue, typed, title);
    }
    for typed in ["NAH", "hersenletsel"] {
        let conditions = first(&catalogue, typed, 1)[0].conditions;
        let (brain_injury, _) = catalogue.vocabulary.condition("niet-aangeboren-hersenletsel").expect("it is there");
        assert!(conditions.contains(brain_injury), "{typed}");
    }
}

#[test]
fn misspelt_words_find_what_was_meant_and_right_words_stay() {
    let catalogue = support::sample_catalogue().1;
    for (typed, taken, part) in [
        ("respeitzorg", "respijtzorg", "respijt"),
        ("dementi", "dementie", "dementie"),
        ("alsheimer", "alzheimer", "Alzheimer"),
        ("mantelzorgconpliment", "mantelzorgcompliment", "Mantelzorgcompliment"),
        ("klientondersteuner", "cliëntondersteuner", "Cliëntondersteuning"),
        ("huishoudlijke hulp", "huishoudelijke", "huishoud"),
    ] {
        let corrections = ask(&catalogue, typed).understood.corrections;
        assert_eq!(corrections.first().map(|correction| &*correction.taken), Some(taken), "{typed}");
        assert_first(&catalogue, typed, part);
    }
    assert_first(&catalogue, "sheerenlo", "weekenddagopvang");
    for right in ["mijn tante is bezorgd", "kantine", "wij gaan wandelen met de hond", "de kraan lekt"] {
        assert!(ask(&catalogue, right).understood.corrections.is_empty(), "{right}");
    }
}

#[test]
fn exhaustion_in_any_words_gives_a_break_and_somebody_to_talk_to() {
    let catalogue = support::sample_catalogue().1;
    for sentence in [
        "ik kan niet meer",
        "ik trek het niet meer",
        "ik ben op",
        "Ik ben helemaal op, wat nu?",
        "ik loop op mijn tandvlees",
        "het wordt me allemaal te veel",
        "ik hou het niet meer vol met mijn man",
        "kan het bijna niet meer aan",
    ] {
        let functions: Vec<_> = first(&catalogue, sentence, 8).iter().map(|offering| offering.functions).collect();
        for function in [BasicFunction::Respite, BasicFunction::Advice, BasicFunction::EmotionalSupport] {
            assert!(functions.iter().any(|each| each.contains(function)), "{sentence}: no {function:?}");
        }
        assert_eq!(ask(&catalogue, sentence).reading, Reading::Meaning, "{sentence}");
    }
    assert!(
        ask(&catalogue, "ik ben op zoek naar een rollator")
            .understood
            .meanings
            .iter()
            .all(|m| !m.name.contains("overbelast"))
    );
}

#[test]
fn who_is_cared_for_and_ones_own_age_count() {
    let catalogue = support::sample_catalogue().1;
    let for_child = first(&catalogue, "logeren voor mijn zoontje", 3);
    assert!(for_child.iter().any(|offering| offering.cares_for.contains(CaresFor::Child)), "no house for children");
    let young = first(&catalogue, "ik ben 15 en mijn moeder is ziek", 3);
    assert!(young.iter().all(|offering| offering.title.to_lowercase().contains("jonge")), "not for the young");
    let about_mother = ask(&catalogue, "mijn moeder is 84").understood.meanings;
    assert!(about_mother.iter().all(|meaning| !meaning.words.contains("84")), "{about_mother:?}");
}

#[test]
fn help_for_another_illness_only_is_no_answer() {
    let catalogue = support::sample_catalogue().1;
    let place = |slug: &str| catalogue.vocabulary.condition(slug).expect("it is there").0;
    let (dementia, injury) = (place("dementie"), place("niet-aangeboren-hersenletsel"));
    for offering in first(&catalogue, "mijn vrouw heeft hersenletsel, waar kan zij overdag heen", 10) {
        let only_dementia = offering.conditions.contains(dementia) && !offering.conditions.contains(injury);
        assert!(!only_dementia, "{} is for dementia only", offering.title);
    }
}

#[test]
fn a_place_among_the_words_becomes_the_place() {
    let catalogue = support::sample_catalogue().1;
    for (typed, place, rest) in [
        ("dagbesteding arnhem", "Arnhem", "dagbesteding"),
        ("oppas bij mij in Zutphen", "Zutphen", "oppas"),
        ("logeren den bosch", "'s-Hertogenbosch", "logeren"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch", ""),
        ("Zutphen", "Zutphen", ""),
    ] {
        let outcome = ask(&catalogue, typed);
        assert_eq!(outcome.place.as_deref(), Some(place), "{typed}");
        assert_eq!(outcome.understood.without_place.as_deref(), Some(rest), "{typed}");
        assert!(outcome.total > 0, "{typed}");
    }
    // Huizen is a town; houses are none.
    assert_eq!(ask(&catalogue, "schoonmaken in oude huizen").place, None);
    assert_eq!(ask(&catalogue, "nachtzorg in Huizen").place.as_deref(), Some("Huizen"));
    let chosen =
        Request { text: "oppas arnhem".to_owned(), place: "Zutphen".to_owned(), page: 1, ..Request::default() };
    assert_eq!(catalogue.search(&chosen).place.as_deref(), Some("Zutphen"), "what was chosen goes before");
    let literal = Request { text: "dagbesteding arnhem".to_owned(), literal: true, page: 1, ..Request::default() };
    assert_eq!(catalogue.search(&literal).place, None);
}

#[test]
fn danger_shows_whom_to_call_and_ordinary_grief_does_not() {
    let catalogue = support::sample_catalogue().1;
    let lines = |text: &str| ask(&catalogue, text).understood.help_lines;
    for (text, line) in [
        ("ik wil niet meer leven", "113"),
        ("mijn vrouw zegt dat ze er een eind aan wil maken", "113"),
        ("zelfmoord", "113"),
        ("ik ga door het lint", "veilig-thuis"),
        ("hij slaat mij", "veilig-thuis"),
        ("ik ben bang dat ik haar iets aandoe", "veilig-thuis"),
        ("mijn man ademt niet", "112"),
    ] {
        assert!(lines(text).iter().any(|slug| &**slug == line), "{text}: {:?}", lines(text));
    }
    for text in [
        "iemand die waakt bij mijn stervende vader",
        "mijn moeder gaat dood, hulp in de laatste levensfase",
        "oppas voor mijn man",
        "ik kan niet meer zelf koken",
        "dagbesteding dementie",
        "mijn man wil niet meer naar de dagopvang",
    ] {
        assert!(lines(text).is_empty(), "{text}: {:?}", lines(text));
    }
}

#[test]
fn every_question_is_answered_and_says_why() {
    let catalogue = support::sample_catalogue().1;
    for text in [
        "asdfghjkl qwertyuiop",
        "bana yardım edin, annem hasta",
        "أحتاج مساعدة لأمي المريضة",
        "wie wat waar hoe",
        "de het een",
        "🙂 help",
        "how can I get a break from caring for my husband",
    ] {
        let outcome = ask(&catalogue, text);
        assert!(outcome.total > 0, "{text}");
    }
    let letter = "Geachte mevrouw, mijn man heeft dementie en ik kan het niet meer aan. ".repeat(400);
    let outcome = ask(&catalogue, &letter);
    assert_eq!(outcome.reading, Reading::Meaning);
    let hits = ask(&catalogue, "oppas voor mijn man").hits;
    let Why::Means(meaning) = &hits[0].why else { panic!("{:?}", hits[0].why) };
    assert_eq!(meaning.words, "oppas");
    let marked = catalogue.marked(&ask(&catalogue, "rolstoel lenen"), "Rollator of rolstoel lenen?");
    let words: Vec<&str> = marked.iter().filter(|(wanted, _)| *wanted).map(|(_, word)| *word).collect();
    assert!(words.contains(&"rolstoel") && words.contains(&"lenen") && !words.contains(&"of"), "{marked:?}");
    assert_eq!(marked.iter().map(|(_, piece)| *piece).collect::<String>(), "Rollator of rolstoel lenen?");
}
