use super::*;

#[test]
fn numbers_one_can_call_are_dialled_and_spelled() {
    for (cell, dialled, spelled) in [
        ("0314357070", "+31314357070", "0314 35 70 70"),
        ("(0314) 35 70-70", "+31314357070", "0314 35 70 70"),
        ("030-7606055", "+31307606055", "030 760 60 55"),
        ("06 12 34 56 78", "+31612345678", "06 1234 5678"),
        ("+31 (0)6 12 34 56 78", "+31612345678", "+31 6 12 34 56 78"),
        ("+31 314 35 70 70", "+31314357070", "+31 314 35 70 70"),
        ("0031 6 12345678", "+31612345678", "0031 6 12345678"),
        ("+32 2 123 45 67", "+3221234567", "+32 2 123 45 67"),
        ("0032 2 1234567", "+3221234567", "0032 2 1234567"),
        ("0800 5088", "08005088", "0800 5088"),
        ("0900 82 123 82", "09008212382", "0900 8212382"),
        ("14070", "14070", "14 070"),
        ("14 0181", "140181", "14 0181"),
        ("116123", "116123", "116 123"),
        ("113", "113", "113"),
    ] {
        let phone = Phone::first(cell).expect("text");
        assert_eq!((phone.dial.as_deref(), phone.spelled().as_str()), (Some(dialled), spelled), "{cell}");
    }
}

#[test]
fn what_is_no_number_stays_text_in_full() {
    for cell in [
        "0314 35 70 701",
        "035 123",
        "bel ons, dan helpen wij",
        "0314 35 70 70 (Jan)",
        "0320 745780 (ma/di)",
        "0800 12",
        "00441",
        "0044 12",
        "☎",
    ] {
        assert_eq!(Phone::all(cell), [Phone { text: cell, dial: None }]);
    }
    assert_eq!((Phone::first("  "), Phone::all(" / ").len()), (None, 0));
}

#[test]
fn every_part_of_a_cell_is_told() {
    let told = |cell| Phone::all(cell).into_iter().map(|each| (each.text, each.dial.is_some())).collect::<Vec<_>>();
    assert_eq!(told("0314 35 70 71 / 06 12 34 56 789"), [("0314 35 70 71", true), ("06 12 34 56 789", false)]);
    assert_eq!(told("0314 35 70 72, vraag naar Jan"), [("0314 35 70 72", true), ("vraag naar Jan", false)]);
    assert_eq!(
        told("Jan, Piet of Klaas: 06 / 0314 35 70 72"),
        [("Jan, Piet of Klaas: 06", false), ("0314 35 70 72", true)]
    );
    assert_eq!(told("0314357070 of 0612345678").len(), 2);
    assert_eq!(told("0314 35 70 701, 0314 35 70 70"), [("0314 35 70 701", false), ("0314 35 70 70", true)]);
    assert_eq!(Phone::first("vraag naar Jan, 0314 35 70 72").expect("tekst").text, "0314 35 70 72");
}

#[test]
fn numbers_within_a_sentence_are_mentioned() {
    let mentioned = |text| Phone::mentioned(text).collect::<Vec<_>>();
    assert_eq!(mentioned("bel 0314 35 70 70 (Jan) of (06)-12345678."), ["+31314357070", "+31612345678"]);
    assert!(mentioned("ma t/m vr 9.00-17.00, 2024 - 2025").is_empty());
}
