//! What is for the desk only is at the desk only: no public page, answer for programs, mail, suggestion or file of the
//! index has it, nor can it be found by.

use std::fs;
use std::path::Path;

use actix_web::test::TestRequest;
use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use crate::support::database::fill;
use crate::support::{Site, database, offering};

/// Words that stand nowhere else: found as they are, and as the index has them.
const SECRET: [&str; 3] = ["kwartelkoning", "zwaluwstaartnoot", "0998877665"];
/// A word of the public summary, to see that the net catches.
const KNOWN: &str = "fluweelmierenkolonie";

fn site() -> Site {
    let secret = format!("Criteria: {}. Direct nummer {} ({})", SECRET[0], SECRET[2], SECRET[1]);
    let everything = [
        (Field::DeskInfo, secret.as_str()),
        (Field::Summary, "Een fluweelmierenkolonie voor u."),
        (Field::Organisation, "Zorgmaatjes"),
        (Field::Functions, "respijtzorg"),
        (Field::CarerTypes, "jong"),
        (Field::CaresFor, "partner"),
        (Field::Conditions, "dementie"),
        (Field::Place, "Zutphen"),
        (Field::Email, "info@zorgmaatjes.nl"),
        (Field::ReviewedOn, "2020-01-01"),
        (Field::Meetings, "elke dinsdag 10:00-12:00"),
    ];
    let stopped = [(Field::Status, "gestopt"), (Field::DeskInfo, &*secret)];
    let draft = [(Field::Status, "concept"), (Field::DeskInfo, &*secret)];
    let database = database();
    let rows = [
        offering("P-1", "Oppas thuis", &everything),
        offering("P-2", "Inloop", &[(Field::Place, "Zutphen"), (Field::Functions, "respijtzorg")]),
        offering("P-8", "Oude oppas", &stopped),
        offering("P-9", "Straks", &draft),
    ];
    fill(&database, &rows);
    Site::on(database)
}

/// Every address that can be read without an account, as `src/routes.rs` says, with something in the place of what
/// differs.
fn addresses(link: &str) -> Vec<String> {
    let routes = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/routes.rs")).expect("it is there");
    let public = routes.split(".service(").skip(1).filter_map(|line| {
        let (kind, rest) = line.split_once('(')?;
        let path = rest.trim_start().strip_prefix('"')?.split('"').next()?;
        let is_staffs = ["/beheer", "/account", "/loket", "/uitloggen"].iter().any(|start| path.starts_with(start));
        (matches!(kind, "page" | "form") && !is_staffs).then(|| path.to_owned())
    });
    let mut found: Vec<String> = public.flat_map(|path| filled(&path, link)).collect();
    for word in SECRET.iter().chain(&["oppas", "zutphen", "P-1", "kwartel", "zwaluw"]) {
        let asked = ["/zoeken?q=", "/zoeken?letterlijk=1&q=", "/zoeken.json?q=", "/suggesties?q="];
        found.extend(asked.iter().map(|path| format!("{path}{word}")));
    }
    found.extend(
        ["/zoeken?functie=respijtzorg", "/vergelijken?aanbod=P-1&aanbod=P-2&aanbod=P-8&aanbod=P-9"].map(str::to_owned),
    );
    found
}

fn filled(path: &str, link: &str) -> Vec<String> {
    if !path.contains('{') {
        return vec![path.to_owned()];
    }
    let with: &[&str] = match path {
        "/functies/{slug}" => &["/functies/respijtzorg"],
        "/voor/{slug}" => &["/voor/jong", "/voor/partner"],
        "/aandoeningen/{slug}" => &["/aandoeningen/dementie"],
        "/aanbieders/{slug}" => &["/aanbieders/zorgmaatjes"],
        "/aanbod/{code}{slug:(/[^/]*)?}" => {
            &["/aanbod/P-1/oppas-thuis", "/aanbod/P-2/inloop", "/aanbod/P-8/", "/aanbod/P-9/"]
        }
        "/agenda/{code}.ics" => &["/agenda/P-1.ics", "/agenda/P-2.ics", "/agenda/P-8.ics", "/agenda/P-9.ics"],
        "/melding/{code}" => &["/melding/P-1"],
        "/melding/{code}/bedankt" => &["/melding/P-1/bedankt"],
        "/sitemap-{number}.xml" => &["/sitemap-1.xml"],
        "/p/{slug:.*}" => &["/p/jong-school-zutphen", "/p/x"],
        "/static/{name}" => &["/static/loket.js"],
        "/klopt-dit/{token}" => &[link],
        // An offering that was handed over: tests/desk/handover/never.rs looks at its page and mail.
        "/overdracht/{token}" | "/klopt-dit/{token}/{id}" | "/uitnodiging/{token}" => &[],
        // Whoever makes another page says here which addresses it has.
        other => panic!("{other} is a public page of which no address is looked at"),
    };
    with.iter().map(|path| (*path).to_owned()).collect()
}

/// An organisation is asked whether its offering is still true: the mail, and the address in it.
async fn asked(site: &Site) -> (String, String) {
    let editor = site.colleague(Role::Editor);
    let page = editor.get("/beheer/controle/vraag").await;
    let (_, rest) = page.text().split_once("name=\"stand\" value=\"").expect("there is something to ask");
    editor.post("/beheer/controle/vraag", &[("stand", rest.split('"').next().unwrap_or_default())]).await;
    let mail: String = site
        .database
        .read(|connection| schema::mail::table.select(schema::mail::body).first(connection))
        .expect("there is a mail");
    let at = mail.find("/klopt-dit/").expect("it has a link");
    let link = mail[at..].split_whitespace().next().unwrap_or_default().to_owned();
    (mail, link)
}

/// What of it stands in a text that echoes nothing of the question.
fn leaked(text: &str, asked: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    SECRET.into_iter().find(|secret| !asked.contains(secret) && text.contains(secret))
}

#[actix_web::test]
async fn no_public_address_and_no_mail_has_it() {
    let site = site();
    let (mail, link) = asked(&site).await;
    assert_eq!(leaked(&mail, ""), None);
    let addresses = addresses(&link);
    assert!(addresses.len() > 40, "{addresses:?}");
    let mut caught = 0;
    for address in &addresses {
        let answer = site.get(address).await;
        assert!(answer.status != 500, "{address}");
        let body = String::from_utf8_lossy(&answer.body);
        assert_eq!(leaked(&body, address), None, "{address}");
        caught += usize::from(body.contains(KNOWN));
    }
    assert!(caught > 8, "the net must see what is public: {caught}");
    let wrong = TestRequest::post().uri("/melding/P-1").set_form([("tekst", "x")]);
    assert_eq!(leaked(site.ask(wrong).await.text(), ""), None);
    let desk = site.colleague(Role::Desk);
    desk.get("/loket?open=P-1").await.assert_text(SECRET[1]);
    // A list of the desk is for looking through beside a client.
    assert_eq!(leaked(desk.get("/loket?q=oppas").await.text(), ""), None);
}

#[actix_web::test]
async fn nothing_is_found_by_it() {
    let site = site();
    let total = async |word: &str| {
        let answer = site.get(&format!("/zoeken.json?letterlijk={word}&q={word}")).await;
        answer.json()["total"].as_u64()
    };
    assert_eq!(total(KNOWN).await, Some(1));
    for secret in SECRET {
        assert_eq!(total(secret).await, Some(0), "{secret}");
    }
}

#[test]
fn no_file_of_the_index_has_it() {
    let site = site();
    let folder = site.database.options().index_dir();
    let words = words(&folder);
    assert!(words.iter().any(|word| word.contains(&KNOWN[..12])), "the net must see what is in the index: {words:?}");
    for secret in SECRET {
        assert!(!words.iter().any(|word| word.contains(&secret[..7])), "{secret}");
        for entry in fs::read_dir(&folder).expect("the folder is there").flatten() {
            let bytes = fs::read(entry.path()).expect("it can be read");
            let is_there = bytes.windows(secret.len()).any(|bytes| bytes.eq_ignore_ascii_case(secret.as_bytes()));
            assert!(!is_there, "{secret} in {}", entry.path().display());
        }
    }
}

/// Every word in the index: its files have them packed.
fn words(folder: &Path) -> Vec<String> {
    let index = tantivy::Index::open_in_dir(folder).expect("the index opens");
    let searcher = index.reader().expect("it can be read").searcher();
    let mut words = Vec::new();
    for (field, _) in index.schema().fields() {
        for segment in searcher.segment_readers() {
            let Ok(inverted) = segment.inverted_index(field) else { continue };
            let mut terms = inverted.terms().stream().expect("its words can be read");
            while terms.advance() {
                words.push(String::from_utf8_lossy(terms.key()).into_owned());
            }
        }
    }
    words
}
