use super::*;

/// Titles, the former with more behind it, and other entries.
fn of(titles: &[&'static str], others: Vec<Entry<'static>>) -> Suggestions {
    let titles = (0..).zip(titles).map(|(ordinal, text)| Entry::new(*text, Of::Title(ordinal), 1000 - ordinal));
    Suggestions::from_entries(titles.chain(others).collect(), Vec::new())
}

fn texts<'a>(suggestions: &'a Suggestions, typed: &str) -> Vec<&'a str> {
    suggestions.of(typed).into_iter().map(|suggestion| suggestion.text).collect()
}

#[test]
fn any_word_may_begin_as_typed_and_the_beginning_of_the_whole_goes_first() {
    let all = of(&["Samen naar het café", "Café Dementie", "Alzheimer Café", "Decafé"], vec![]);
    assert_eq!(texts(&all, "caf"), ["Café Dementie", "Samen naar het café", "Alzheimer Café"]);
    assert_eq!(texts(&all, "CAFÉ"), texts(&all, "cafe"));
    assert_eq!(texts(&all, "café dem"), ["Café Dementie"]);
    assert_eq!(texts(&all, "alzheimer-café"), ["Alzheimer Café"]);
}

#[test]
fn words_may_stand_apart_and_in_another_order() {
    let all = of(&["Hulp bij het huishouden", "Huishoudelijke hulp", "Hulp bij formulieren"], vec![]);
    assert_eq!(texts(&all, "hulp hui"), ["Huishoudelijke hulp", "Hulp bij het huishouden"]);
    assert_eq!(texts(&all, "hulp bij hui"), ["Hulp bij het huishouden"]);
    assert_eq!(texts(&all, "formulieren hul"), ["Hulp bij formulieren"]);
    // Not inside a word.
    assert!(texts(&all, "ouden hulp").is_empty());
}

#[test]
fn words_of_the_catalogue_go_before_titles_and_titles_before_organisations() {
    let others = vec![
        Entry::new("Dementiezorg Zutphen", Of::Organisation(0), 5000),
        Entry::new("Dementie", Of::Condition(0), 3),
        Entry::new("dement worden", Of::Phrase(0), 0),
        Entry::new("Dementie leren kennen", Of::Function(0), 1),
    ];
    let all = of(&["Dementie de baas"], others);
    let wanted = ["Dementie leren kennen", "Dementie", "dement worden", "Dementie de baas", "Dementiezorg Zutphen"];
    assert_eq!(texts(&all, "dement"), wanted);
}

#[test]
fn nothing_comes_twice() {
    let others = vec![
        Entry::new("Praten", Of::Function(0), 3),
        Entry::new("praten!", Of::Function(0), 3),
        Entry::new("Praten met iemand", Of::Function(0), 3),
        Entry::new("Praten over praten", Of::Organisation(4), 3),
    ];
    let all = of(&["Praten"], others);
    assert_eq!(texts(&all, "praten"), ["Praten", "Praten over praten"]);
}

#[test]
fn the_best_eight_of_many_are_those_with_most_behind_them() {
    let titles: Vec<String> = (0..5000).map(|number| format!("Oppas {number} aan huis")).collect();
    let entries = (0..).zip(&titles).map(|(place, text)| Entry::new(text, Of::Title(place), place * 7919 % 5000));
    let all = Suggestions::from_entries(entries.collect(), Vec::new());
    for typed in ["op", "aan hu", "huis oppas"] {
        let counts: Vec<u32> = all.of(typed).iter().map(|suggestion| suggestion.behind).collect();
        assert_eq!(counts, [4999, 4998, 4997, 4996, 4995, 4994, 4993, 4992], "{typed}");
    }
}

#[test]
fn what_is_mistyped_or_written_by_ear_is_understood() {
    let all = of(&["Dementie", "Psychische klachten", "Zeeuwse reis", "IJsbreker", "Mantelzorgmakelaar"], vec![]);
    for typed in ["demetie", "dementei", "demmentie", "tementie", "dimentie", "demensie"] {
        assert_eq!(texts(&all, typed).first(), Some(&"Dementie"), "{typed}");
    }
    for typed in ["sychisch", "psygise", "psichische klagten"] {
        assert_eq!(texts(&all, typed), ["Psychische klachten"], "{typed}");
    }
    assert_eq!(texts(&all, "seeu"), ["Zeeuwse reis"]);
    assert_eq!(texts(&all, "eisb"), ["IJsbreker"]);
    assert_eq!(texts(&all, "mantelsorgmakkelar"), ["Mantelzorgmakelaar"]);
    assert_eq!(texts(&all, "mentelzorhmak"), ["Mantelzorgmakelaar"]);
    for typed in ["dxmxnt", "xqzw", "me ntel", "dog"] {
        assert!(texts(&all, typed).is_empty(), "{typed}: {:?}", texts(&all, typed));
    }
}

#[test]
fn what_is_mistyped_is_understood_among_many_other_words() {
    let letters = |mut number: u32| {
        let mut next = || {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b'a' + (number >> 16) as u8 % 26)
        };
        (0..9).map(|_| next()).collect::<String>()
    };
    let titles: Vec<String> = (0..30_000).map(letters).chain(["Zorgverlof".to_owned()]).collect();
    let entries = (0..).zip(&titles).map(|(place, text)| Entry::new(text, Of::Title(place), 1));
    let all = Suggestions::from_entries(entries.collect(), Vec::new());
    for typed in ["sorgverlof", "zorgferlov", "zorverlof", "zogrverlof"] {
        assert_eq!(texts(&all, typed), ["Zorgverlof"], "{typed}");
    }
}

#[test]
fn what_is_typed_right_goes_before_what_may_be_meant() {
    let all = of(&["Kaart", "Paard", "Paardrijden", "Kaarten", "Kaartclub"], vec![]);
    assert_eq!(texts(&all, "paard"), ["Paard", "Paardrijden", "Kaart"]);
    assert_eq!(texts(&all, "kaart"), ["Kaart", "Kaarten", "Kaartclub"], "three are enough");
}

#[test]
fn whatever_is_typed_there_are_no_more_than_eight() {
    let all = of(&["Hulp", "Ouderen", "日本語 hulp", "مساعدة للجميع", "'s-Hertogenbosch"], vec![]);
    for typed in ["", " ", "h", "é", "--", "\u{0}", "☎☎☎", "a\u{301}", "\n", "%", "h "] {
        assert!(texts(&all, typed).is_empty(), "{typed:?}");
    }
    assert_eq!(texts(&all, "日本"), ["日本語 hulp"]);
    assert_eq!(texts(&all, "مساع"), ["مساعدة للجميع"]);
    assert_eq!(texts(&all, "'s hert"), ["'s-Hertogenbosch"]);
    for typed in ["hulp ".repeat(2000), "a".repeat(10_000), "مساعدة ".repeat(999), "é\u{301}".repeat(5000)] {
        assert!(all.of(&typed).len() <= Suggestions::MOST);
    }
    assert!(of(&[], vec![]).of("hulp").is_empty());
}

/// Against the plainest way to say the same: look at every entry.
#[test]
fn a_range_holds_exactly_what_begins_so() {
    let words = ["hulp", "huis", "hu", "oppas", "op", "zorg", "zorgt", "a"];
    let lines: Vec<String> = (0..400)
        .map(|number: usize| {
            let word = |by: usize| words[number / by % words.len()];
            format!("{} {} {}", word(1), word(8), word(64))
        })
        .collect();
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let starts = Starts::new(&text);
    for prefix in ["h", "hu", "hul", "hulp o", "op", "zorg zorg", "zz", "a", "", "a a a", "huis "] {
        let mut plainly: Vec<(bool, u32)> = Vec::new();
        for (number, line) in (0..).zip(&lines) {
            let begins = (0..line.len()).filter(|at| *at == 0 || line.as_bytes()[at - 1] == b' ');
            plainly.extend(begins.filter(|at| line[*at..].starts_with(prefix)).map(|at| (at > 0, number)));
        }
        plainly.sort_unstable();
        let best: Vec<u32> = starts.best(starts.range(&text, prefix)).collect();
        assert_eq!(best, plainly.into_iter().map(|(_, number)| number).collect::<Vec<_>>(), "{prefix}");
    }
}
