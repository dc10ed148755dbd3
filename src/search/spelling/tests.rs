//! Words as people type them, and the words they mean.

use std::collections::HashMap;

use super::Spelling;
use crate::files::Files;
use crate::search::dutch::words;
use crate::search::right_words::RightWords;

/// What the sample catalogue and its filters say, and everyday words.
fn spelling(more: &str) -> Spelling {
    let files = Files::new("/nonexistent");
    let mut counts: HashMap<String, u32> = HashMap::new();
    for file in ["data/aanbod.csv", "data/aandoeningen.csv", "data/functies.csv", "data/mantelzorgers.csv"] {
        let text = files.read(file).expect("a default file");
        for word in words(&String::from_utf8_lossy(&text)).into_iter().chain(words(more)) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let right_words = RightWords::load(&files).expect("the default lists are right");
    Spelling::new(counts.iter().map(|(word, count)| (&**word, *count)).chain(right_words.all()))
}

#[test]
fn a_misspelt_word_leads_to_the_one_that_was_meant() {
    let spelling = spelling(
        "sheerenloo scootmobiel ergotherapie fysiotherapie administratie verslaving cliëntondersteuner huishoudelijke \
         parkeervergunning mantelzorgcompliment zonnebloem autistisch lotgenoten vergoeding rollator psychisch",
    );
    for (meant, typed) in [
        ("respijtzorg", "respeitzorg respijdzorg rispijtzorg respitzorg respijtzorch respytzorg repsijtzorg"),
        ("dementie", "dementi demensie dementia deementie dementsie"),
        ("alzheimer", "alsheimer altzheimer alzeimer alzhimer alzheimr lazheimer"),
        ("mantelzorgcompliment", "mantelzorgconpliment mantelsorgkompliment mantelzorgcomplimnt"),
        ("mantelzorg", "mandelzorg mantelsorg mantelzorch mantelzrog matelzorg"),
        ("zonnebloem", "zonneblom zonebloem"),
        ("cliëntondersteuner", "klientondersteuner clientondersteuner klientondersteunr"),
        ("huishoudelijke", "huishoudlijke huishoudeleke"),
        ("parkeervergunning", "parkeervergunnig parkeerfergunning"),
        ("contact", "kontakt contakt"),
        ("sheerenloo", "sheerenlo"),
        ("parkinson", "parkingson parkinsen"),
        ("administratie", "administatie"),
        ("scootmobiel", "scoormobiel skootmobiel"),
        ("rollator", "rolator rollater"),
        ("psychisch", "psigisch pyschisch"),
        ("verslaving", "verslaafing verslafing"),
        ("fysiotherapie", "fisiotherapie fysioterapie"),
        ("ergotherapie", "ergoterapie"),
        ("lotgenoten", "lotgenooten"),
        ("vergoeding", "vergoedng fergoeding"),
        ("autistisch", "autisch"),
        ("niet", "neit"),
    ] {
        for typed in typed.split(' ') {
            let found = if spelling.knows(typed) { Some(meant) } else { spelling.nearest(typed) };
            assert_eq!(found, Some(meant), "{typed}");
        }
    }
}

#[test]
fn a_right_word_stays() {
    let spelling = spelling("");
    let right = include_str!("right_words.txt");
    let wrong: Vec<_> = right.split_whitespace().filter_map(|word| Some((word, spelling.nearest(word)?))).collect();
    assert!(right.split_whitespace().count() >= 150);
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_known_word_is_known_without_its_accents() {
    let spelling = Spelling::new([("cliënten", 2), ("zorg", 9)].into_iter());
    assert!(spelling.knows("clienten") && spelling.knows("Cliënten") && !spelling.knows("client"));
    assert_eq!(spelling.nearest("clienten"), None);
}

#[test]
fn short_words_numbers_and_other_scripts_are_left_alone() {
    let spelling = Spelling::new([("wmo", 9), ("mantelzorg", 9), ("помощь", 1)].into_iter());
    for word in ["wm", "wno", "mantelzorg2", "1234", "", "帮助", "mantel", "x", "h", &"mantelzorg".repeat(30)] {
        assert_eq!(spelling.nearest(word), None, "{word}");
    }
    assert_eq!(spelling.nearest("помощ"), Some("помощь"));
}

#[test]
fn in_a_short_word_one_letter_for_another_makes_another_word() {
    let spelling = Spelling::new([("hulp", 9), ("oppas", 9)].into_iter());
    assert_eq!(spelling.nearest("huls"), None);
    assert_eq!(spelling.nearest("hupl"), Some("hulp"));
    assert_eq!(spelling.nearest("oppass"), Some("oppas"));
}

#[test]
fn of_two_equally_near_the_more_frequent_is_meant_and_else_none() {
    let words = |count| {
        Spelling::new(
            [("verhuring", count), ("verzuring", 3), ("klussendienst", 1), ("klussendiensten", 1)].into_iter(),
        )
    };
    assert_eq!(words(4).nearest("vermuring"), Some("verhuring"));
    assert_eq!(words(3).nearest("vermuring"), None);
    assert_eq!(words(2).nearest("vermuring"), Some("verzuring"));
    // Two forms of one word don't stand in each other's way.
    assert!(words(1).nearest("klussendiensta").is_some());
}

#[test]
fn an_equal_sound_is_nearer_than_any_distance() {
    let spelling = Spelling::new([("contact", 1), ("kontakts", 100)].into_iter());
    assert_eq!(spelling.nearest("kontakt"), Some("contact"));
}
