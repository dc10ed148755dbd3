use super::{How, one_edit};
use crate::model::place::{Gazetteer, PostcodeRow, Town};

const TOWNS: &str = "naam;gemeente;provincie;lat;lon;andere_namen\n\
    's-Hertogenbosch;'s-Hertogenbosch;Noord-Brabant;51.69;5.30;Den Bosch|Hertogenbosch\n\
    Lelystad;Lelystad;Flevoland;52.51;5.47;\n\
    Zutphen;Zutphen;Gelderland;52.14;6.20;\n\
    Súdwest-Dorp;Súdwest-Fryslân;Friesland;53.00;5.60;\n";

fn gazetteer() -> Gazetteer {
    let towns: Vec<Town> = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(TOWNS.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("the fixture is right");
    let row = |postcode: &str, place: &str, municipality: &str, province: &str, latitude: f64| PostcodeRow {
        postcode: postcode.to_owned(),
        place: place.to_owned(),
        municipality: municipality.to_owned(),
        province: province.to_owned(),
        latitude,
        longitude: 6.0,
    };
    let rows = [
        row("7201", "Zutphen", "Zutphen", "Gelderland", 52.13),
        row("7202AB", "Zutphen", "Zutphen", "Gelderland", 52.15),
        row("7202AD", "Zutphen", "Zutphen", "Gelderland", 52.17),
        row("1521", "Rijswijk", "Altena", "Noord-Brabant", 51.8),
        row("2281", "Rijswijk", "Rijswijk", "Zuid-Holland", 52.0),
        row("2282", "Rijswijk", "Rijswijk", "Zuid-Holland", 52.1),
        row("2971", "Bleskensgraaf", "Molenlanden", "Zuid-Holland", 51.87),
    ];
    Gazetteer::new(&towns, &rows)
}

#[test]
fn a_name_is_found_however_it_is_spelled() {
    let gazetteer = gazetteer();
    for typed in
        ["'s-Hertogenbosch", "den bosch", "s hertogenbosch", "Den  Bosch ", "’s Hertogenbosch", "hertogenbosch"]
    {
        let found = gazetteer.find(typed).unwrap_or_else(|| panic!("{typed} is not found"));
        assert_eq!((&*found.place.name, found.how), ("'s-Hertogenbosch", How::Exactly), "{typed}");
    }
    assert_eq!(gazetteer.find("sudwest fryslan").map(|found| &*found.place.name), Some("Súdwest-Dorp"));
    assert_eq!(gazetteer.find("Lelystad (Flevoland)").map(|found| &*found.place.name), Some("Lelystad"));
    assert_eq!(gazetteer.find("molenlanden").map(|found| &*found.place.name), Some("Bleskensgraaf"));
}

#[test]
fn the_largest_of_one_name_is_meant_unless_the_province_is_said() {
    let gazetteer = gazetteer();
    let province = |typed: &str| gazetteer.find(typed).map(|found| found.place.province.to_string());
    assert_eq!(province("Rijswijk").as_deref(), Some("Zuid-Holland"));
    assert_eq!(province("Rijswijk (Noord-Brabant)").as_deref(), Some("Noord-Brabant"));
    assert_eq!(province("Rijswijk (Altena)").as_deref(), Some("Noord-Brabant"));
}

#[test]
fn postcodes_find_the_nearest_that_is_known() {
    let gazetteer = gazetteer();
    let latitude = |typed: &str| gazetteer.find(typed).map(|found| (found.point.latitude * 100.0).round());
    assert_eq!(latitude("7202 ab"), Some(5215.0));
    assert_eq!(latitude("7202"), Some(5216.0), "the middle of its parts");
    assert_eq!(latitude("7201ZZ"), Some(5213.0), "the four digits");
    assert_eq!(latitude("9999"), None);
}

#[test]
fn a_beginning_or_one_slip_finds_the_place_and_says_so() {
    let gazetteer = gazetteer();
    let find = |typed: &str| gazetteer.find(typed).map(|found| (found.place.name.to_string(), found.how));
    assert_eq!(find("lelys"), Some(("Lelystad".to_owned(), How::Prefix)));
    assert_eq!(find("Zuthpen"), Some(("Zutphen".to_owned(), How::Typo)));
    assert_eq!(find("Zutfen"), None);
    assert_eq!(find("lely\u{301}stat"), Some(("Lelystad".to_owned(), How::Typo)));
    assert_eq!(find("zut"), None);
    assert_eq!(find(""), None);
    assert_eq!(find("☎'()"), None);
}

#[test]
fn the_smallest_slips() {
    for (one, other) in [("arnhem", "arnem"), ("arnhem", "arnhemm"), ("arnhem", "arnham"), ("arnhem", "arhnem")] {
        assert!(one_edit(one, other) && one_edit(other, one), "{one} {other}");
    }
    for (one, other) in [("arnhem", "arnhem"), ("arnhem", "anhm"), ("arnhem", "zutphen"), ("é", "")] {
        assert_eq!(one_edit(one, other), one == "é", "{one} {other}");
    }
}
