//! The files of texts: another language is one file more, and what is wrong with a file is said at the start.

use std::fs;

use mantelkaart::app::{App, StartError};

use super::support::{Site, TestDatabase, database};

const FRISIAN: &str = "taal-naam = Frysk\ntaal-richting = ltr\ntaal-gebied = fy_NL\ntaal-duizendtal = .\n\
                       kader-alle-hulp = Alle help\n";

/// A database whose data directory has this file of texts.
fn with_file(name: &str, text: &[u8]) -> TestDatabase {
    let database = database();
    let folder = database.options().data_dir.join("data/talen");
    fs::create_dir_all(&folder).expect("the folder is made");
    fs::write(folder.join(name), text).expect("the file is written");
    database
}

#[actix_web::test]
async fn another_language_is_one_file_more_and_dutch_says_what_it_leaves_out() {
    let site = Site::on(with_file("fy.ftl", FRISIAN.as_bytes()));
    let page = site.get("/?taal=fy").await;
    page.assert_page().assert_text("<html lang=\"fy\"").assert_text(">Alle help</a>").assert_text(">Zoeken</a>");
    site.get("/").await.assert_text("hreflang=\"fy\">Frysk</a>");
}

#[actix_web::test]
async fn a_municipality_changes_one_sentence_and_keeps_the_others() {
    let own = "\u{feff}kader-zoeken = Hulp <b>zoeken</b> & vinden\r\nkader-over = Over ons\r\n";
    let page = Site::on(with_file("nl.ftl", own.as_bytes())).get("/").await;
    page.assert_page().assert_text(">Over ons</a>").assert_text(">Alle hulp</a>");
    page.assert_text("Hulp &#60;b&#62;zoeken&#60;/b&#62; &#38; vinden").assert_no_text("<b>zoeken");
}

#[test]
fn a_broken_file_is_named_with_its_line_at_the_start() {
    let cases: [(&str, &[u8], &str); 9] = [
        ("nl.ftl", b"kader-zoeken = Zoek\nkapot\n", "regel 2: hier hoort \u{2018}=\u{2019} te staan"),
        ("nl.ftl", b"# a\n\nkader-zoeken =\n", "regel 3: de tekst na \u{2018}=\u{2019} ontbreekt"),
        ("nl.ftl", b"a = { $n ->\n  [one] een\n }\n", "mist de vorm met \u{2018}*\u{2019}"),
        ("nl.ftl", b"a = een\na = twee\n", "a staat er twee keer in"),
        ("nl.ftl", b"kader-zoeken = { weg }\n", "kader-zoeken: verwijst naar iets dat er niet is"),
        ("nl.ftl", b"kader-zoeken = \xff\n", "geen UTF-8"),
        ("fy.ftl", b"taal-naam = Frysk\n", "taal-richting ontbreekt"),
        ("fy.ftl", b"", "er staan geen teksten in"),
        ("niet een taal.ftl", FRISIAN.as_bytes(), "is geen code van een taal"),
    ];
    for (name, text, expected) in cases {
        let database = with_file(name, text);
        match App::open(database.options(), database.share()) {
            Err(StartError::Data(error)) => {
                assert_eq!(error.file, format!("data/talen/{name}"));
                assert!(error.reason.contains(expected), "{}", error.reason);
            }
            Err(other) => panic!("{other:?}"),
            Ok(_) => panic!("{name} with {} is taken", text.escape_ascii()),
        }
    }
}
