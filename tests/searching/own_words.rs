//! Carers' own words over the sample catalogue: what they write finds what they need, and says how it was read.

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
    let catalogue = crate::support::sample_catalogue().1;
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
    let catalogue = crate::support::sample_catalogue().1;
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
    let catalogue = crate::support::sample_catalogue().1;
    for (typed, taken, part) in [
        ("respeitzorg", "respijtzorg", "respijt"),
        ("dementi", "dementie", "dementie"),
        ("alsheimer", "alzheimer", "Alzheimer"),
        ("mantelzorgconpliment", "mantelzorgcompliment", "Mantelzorgcompliment"),
        ("klientondersteuner", "cliëntondersteuner", "Cliëntondersteuning"),
        ("huishoudlijke hulp", "huishoudelijke", "huishoud"),
        ("mijn moeder heeft Alsheimer", "alzheimer", "Alzheimer"),
        ("MIJN MAN HEEFT DEMENTI", "dementie", "dementie"),
    ] {
        let corrections = ask(&catalogue, typed).understood.corrections;
        assert_eq!(corrections.first().map(|correction| &*correction.taken), Some(taken), "{typed}");
        assert_first(&catalogue, typed, part);
    }
    assert_first(&catalogue, "sheerenlo", "weekenddagopvang");
    for right in
        ["mijn tante is bezorgd", "kantine", "wij gaan wandelen met de hond", "de kraan lekt", "oppas voor Carmen"]
    {
        assert!(ask(&catalogue, right).understood.corrections.is_empty(), "{right}");
    }
}

#[test]
fn words_typed_as_one_are_read_as_what_they_are_made_of() {
    let catalogue = crate::support::sample_catalogue().1;
    for (typed, meaning) in [
        ("huishoudelijkehulp", "hulp bij het huishouden"),
        ("scootmobielstalling", "hulpmiddelen, zoals een rolstoel of een bed"),
        ("zorghondje", "hulp met uw huisdier"),
    ] {
        let understood = ask(&catalogue, typed).understood;
        assert!(understood.meanings.iter().any(|found| found.name == meaning), "{typed}: {:?}", understood.meanings);
        assert!(understood.corrections.is_empty(), "{typed}");
    }
}

#[test]
fn words_of_different_things_are_not_read_together() {
    let catalogue = crate::support::sample_catalogue().1;
    let means =
        |typed: &str| ask(&catalogue, typed).understood.meanings.into_iter().any(|m| m.name.contains("ziek kind"));
    assert!(means("mijn kind is heel erg ziek"));
    assert!(!means("gezin met kinderen en een zieke partner"));
}

#[test]
fn whoever_tells_something_is_not_answered_by_words_that_stand_there_by_chance() {
    let catalogue = crate::support::sample_catalogue().1;
    assert_eq!(ask(&catalogue, "dinsdag").reading, Reading::AllWords);
    let told = "en dan zit je daar op een dinsdag";
    assert_eq!(ask(&catalogue, told).reading, Reading::SomeWords);
    assert!(first(&catalogue, told, 3).iter().any(|offering| offering.functions.contains(BasicFunction::Advice)));
}

#[test]
fn exhaustion_in_any_words_gives_a_break_and_somebody_to_talk_to() {
    let catalogue = crate::support::sample_catalogue().1;
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
    let catalogue = crate::support::sample_catalogue().1;
    let for_child = first(&catalogue, "logeren voor mijn zoontje", 3);
    assert!(for_child.iter().any(|offering| offering.cares_for.contains(CaresFor::Child)), "no house for children");
    let young = first(&catalogue, "ik ben 15 en mijn moeder is ziek", 3);
    assert!(young.iter().all(|offering| offering.title.to_lowercase().contains("jonge")), "not for the young");
    for text in
        ["mijn moeder is 84", "mijn moeder van 80", "ik ben 24 uur per dag bezig", "mijn zoon is 18", "24/7 zorg"]
    {
        let meanings = ask(&catalogue, text).understood.meanings;
        let of_age = |name: &str| name.contains("jonge mantelzorger") || name.contains("op leeftijd");
        assert!(meanings.iter().all(|meaning| !of_age(&meaning.name)), "{text}: {meanings:?}");
    }
}

#[test]
fn help_for_another_illness_only_is_no_answer() {
    let catalogue = crate::support::sample_catalogue().1;
    let place = |slug: &str| catalogue.vocabulary.condition(slug).expect("it is there").0;
    let (dementia, injury) = (place("dementie"), place("niet-aangeboren-hersenletsel"));
    for offering in first(&catalogue, "mijn vrouw heeft hersenletsel, waar kan zij overdag heen", 10) {
        let only_dementia = offering.conditions.contains(dementia) && !offering.conditions.contains(injury);
        assert!(!only_dementia, "{} is for dementia only", offering.title);
    }
}

#[test]
fn a_place_among_the_words_becomes_the_place() {
    let catalogue = crate::support::sample_catalogue().1;
    for (typed, place, rest) in [
        ("dagbesteding arnhem", "Arnhem", "dagbesteding"),
        ("oppas bij mij in Zutphen", "Zutphen", "oppas"),
        ("logeren den bosch", "'s-Hertogenbosch", "logeren"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch", ""),
        ("Zutphen", "Zutphen", ""),
        ("oppas in Zutpen", "Zutphen", "oppas"),
        ("dagbesteding nijmgen", "Nijmegen", "dagbesteding"),
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
fn danger_shows_whom_to_call() {
    let catalogue = crate::support::sample_catalogue().1;
    for (line, sentences) in [
        (
            "113",
            "ik wil niet meer leven|ik wil dood|dat ik dood wil|zelfmoord|ik maak er een eind aan|ik snij mezelf|\
             mijn vrouw zegt dat ze er een eind aan wil maken|ik was het liefst dood|I want to die|\
             ik zie geen uitweg meer en wil niet meer leven|ik wil nie meer leven",
        ),
        (
            "veilig-thuis",
            "ik ga door het lint|hij slaat mij|mijn man slaat me|ik heb mijn moeder geslagen|\
             ik ben bang dat ik haar iets aandoe|mijn vader wordt geslagen door mijn broer",
        ),
        ("112", "mijn man ademt niet|zij reageert niet meer|hij is gevallen en komt niet overeind"),
    ] {
        for text in sentences.split('|') {
            let shown = ask(&catalogue, text).understood.help_lines;
            assert!(shown.iter().any(|slug| &**slug == line), "{text}: {shown:?}");
            let literal = Request { text: text.to_owned(), literal: true, page: 1, ..Request::default() };
            assert_eq!(catalogue.search(&literal).understood.help_lines, shown, "{text}, literally");
            let hits = ask(&catalogue, text).hits;
            assert!(hits.iter().all(|hit| hit.why == Why::Unsaid), "{text}: nobody wants to read back why");
        }
    }
}

#[test]
fn everyday_words_frighten_nobody() {
    let catalogue = crate::support::sample_catalogue().1;
    let sentences = "iemand die waakt bij mijn stervende vader|mijn moeder gaat dood, hulp in de laatste levensfase|\
        oppas voor mijn man|ik kan niet meer zelf koken|dagbesteding dementie|mijn man wil niet meer naar de dagopvang|\
        mijn man is dood en mijn moeder ook|zijn er niet meer plekken|mijn man wil niet meer|eten met mes en vork|\
        bijt op zijn nagels|slaat zijn eten over|broer vecht met kanker|ik sla mijn lunch over|met spoed een rolstoel|\
        bang voor opname van mijn vader|moeder kan haar sleutel niet vinden|ik ben woedend op mijn broers|\
        hulp bij rouw na overlijden van mijn man|wat als ik doodga, wie zorgt er dan voor mijn kind|\
        mijn vrouw praat over euthanasie|de batterij van de scootmobiel is dood|schiet mij te binnen|\
        hoe lang leeft iemand met dementie|mijn man wil niet meer leven zoals vroeger met vrienden om zich heen eten|\
        ik trek het niet meer|ik ben op|kapper aan huis|parkeren bij het ziekenhuis|mijn kind slaapt niet";
    let mut wrong = Vec::new();
    for text in sentences.split('|') {
        let shown = ask(&catalogue, text).understood.help_lines;
        // Wanting to live otherwise can't be told from not wanting to live: there a number too many is no harm.
        if !shown.is_empty() && !text.contains("niet meer leven") {
            wrong.push(format!("{text}: {shown:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_question_is_answered_and_says_why() {
    let catalogue = crate::support::sample_catalogue().1;
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
