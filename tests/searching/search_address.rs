//! The address of a result page: whatever it holds it is read, and what we write is read back as the same search.

use crate::support::Site;
use mantelkaart::page::search::address::Address;
use mantelkaart::page::search::asked::Asked;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

const PIECES: [&str; 26] = [
    "q=",
    "letterlijk=",
    "functie=",
    "voor=",
    "zorgt-voor=",
    "aandoening=",
    "plaats=",
    "straal=",
    "bekostiging=",
    "indicatie=",
    "vorm=",
    "door=",
    "taal-aanbod=",
    "sorteer=",
    "pagina=",
    "respijtzorg",
    "dementie",
    "gratis",
    "ja",
    "25",
    "1",
    "titel",
    "&",
    "%",
    "+",
    "%E2%80%AE",
];

#[test]
fn a_hundred_thousand_addresses_are_read_and_written_back() {
    let site = Site::sample();
    let catalogue = site.app.catalogue();
    let odd = proptest::collection::vec(any::<char>(), 0..6).prop_map(String::from_iter);
    let piece = prop_oneof![3 => proptest::sample::select(&PIECES[..]).prop_map(str::to_owned), 1 => odd];
    let query = proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat());
    let mut runner = TestRunner::new(Config { cases: 100_000, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&query, |query| {
        let asked = Asked::read(&query, &catalogue);
        let page = asked.request.page;
        prop_assert!((1..=1_000_000_000).contains(&page));
        prop_assert!(asked.request.text.chars().count() <= 1000 && !asked.request.text.contains(char::is_control));
        let written = Address::of(&asked.request, &catalogue.vocabulary).page(page);
        prop_assert!(written.is_ascii());
        let again = Asked::read(written.split_once('?').map_or("", |(_, query)| query), &catalogue);
        prop_assert!(!again.unknown && !again.cut, "{written}");
        prop_assert_eq!(format!("{:?}", asked.request), format!("{:?}", again.request));
        Ok(())
    });
    outcome.expect("every address is read");
}
