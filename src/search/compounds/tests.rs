//! Compounds of the sample catalogue, and words that only look like one.

use super::{Compounds, MOST_WHOLES};
use crate::files::Files;
use crate::search::dutch::{Dutch, words};

fn compounds(text: &str) -> Compounds {
    let dutch = Dutch::load(&Files::new("/nonexistent")).expect("the default lists are right");
    let known: Vec<(String, String)> = words(text).into_iter().map(|word| (dutch.stem(&word), word)).collect();
    Compounds::new(known.iter().map(|(stem, word)| (&**word, &**stem)), |word| dutch.stem(word))
}

/// What the sample catalogue says.
fn sample(more: &str) -> Compounds {
    let text = Files::new("/nonexistent").read("data/aanbod.csv").expect("the sample catalogue");
    compounds(&format!("{} {more}", String::from_utf8_lossy(&text)))
}

#[test]
fn a_part_leads_to_its_compounds_those_that_end_in_it_first() {
    let compounds = sample("");
    let has = |part: &str, whole: &str| compounds.wholes(part).iter().any(|known| **known == *whole);
    assert!(has("makel", "mantelzorgmakel"));
    assert!(has("opvang", "dagopvang") && has("opvang", "logeeropvang"));
    assert!(has("respijt", "respijtzorg"));
    let compounds = self::compounds("zorg zorgboerderij boerderij dagbesteding besteding thuiszorg thuis respijtzorg");
    assert_eq!(compounds.wholes("zorg"), ["thuiszorg", "respijtzorg", "zorgboerd"].map(Box::from));
}

#[test]
fn compounds_that_are_part_of_others_go_first_and_there_are_not_many() {
    let text =
        "zorg mantelzorg thuiszorg thuis mantelzorgcursus cursus mantelzorgmakelaar makelaar mantelzorgsalon salon";
    assert_eq!(*compounds(text).wholes("zorg")[0], *"mantelzorg");
    let many: String = ('a'..='z').map(|letter| format!(" {letter}{letter}enzorg")).collect();
    assert_eq!(compounds(&format!("zorg{many}")).wholes("zorg").len(), MOST_WHOLES);
    assert!(compounds(text).wholes("onbekend").is_empty());
}

#[test]
fn an_unknown_word_falls_apart_into_known_ones() {
    let compounds = sample("mantelzorg cursus huishouden hulp zwemmen bad zon wmo senioren boodschappen dienst");
    for (word, parts) in [
        ("mantelzorgcursus", "mantelzorg cursus"),
        ("mantelzorgcursussen", "mantelzorg cursus"),
        ("huishoudhulp", "huishoud help"),
        ("zwembad", "zwem bad"),
        ("zonnebloemdag", "zonnebloem dag"),
        ("zonnebad", "zon bad"),
        ("wmohulp", "wmo help"),
        ("seniorencursus", "senior cursus"),
        ("boodschappencursus", "boodschap cursus"),
        ("MantelzorgHulp", "mantelzorg help"),
        ("mantelzorgcursusdienst", "mantelzorg cursus dienst"),
    ] {
        assert_eq!(compounds.parts(word).join(" "), parts, "{word}");
    }
}

#[test]
fn a_word_that_is_no_compound_stays_whole() {
    let text =
        "erg ens kan toor part kind eren over leg lijk heid ring waarde eenzaam over waar voor zicht vrij ver taal";
    let compounds = sample(text);
    for word in [
        "ergens",
        "kantoor",
        "partner",
        "kinderen",
        "overleg",
        "maatschappelijk",
        "vrijheid",
        "waardering",
        "overzicht",
        "vertalen",
        "mantelzorg",
        "xyzzorg",
        "mantelzorgx",
        "",
        "zorg",
        "mantelzorg4cursus",
        "één",
        "помощь",
        &"zorg".repeat(40),
    ] {
        assert!(compounds.parts(word).is_empty(), "{word}: {:?}", compounds.parts(word));
    }
}

#[test]
fn what_was_typed_apart_is_joined_where_that_is_a_known_word() {
    let compounds = sample("logeerhuis mantelzorg mantelzorgmakelaar boodschappendienst opvang ouderen zonnebloem");
    for (first, second, joined) in [
        ("logeer", "huis", Some("logeerhuis")),
        ("Mantel", "zorg", Some("mantelzorg")),
        ("mantelzorg", "makelaar", Some("mantelzorgmakelaar")),
        ("boodschap", "dienst", None),
        ("boodschappen", "dienst", Some("boodschappendienst")),
        ("op", "vang", Some("opvang")),
        ("ouder", "en", None),
        ("zorg", "man", None),
        ("", "", None),
    ] {
        assert_eq!(compounds.joined(first, second), joined, "{first} {second}");
    }
}

#[test]
fn of_a_compound_that_is_half_known_the_half_that_tells_something_is_taken() {
    let compounds = compounds("rolstoel taxi tuin zorg hond");
    let tells = |stem: &str| stem != "zorg";
    assert_eq!(compounds.part("rolstoelhelling", tells), Some("rolstoel"));
    assert_eq!(compounds.part("herfsttuintje", tells), Some("tuin"));
    assert_eq!(compounds.part("zorgvuldig", tells), None);
    assert_eq!(compounds.part("hondt", tells), None, "that is no compound");
}
