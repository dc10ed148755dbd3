//! Visitors ask the steunpunt to call: it arrives once, says no more than was asked, and nothing of it stays.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use actix_web::http::header::HeaderName;
use actix_web::test::TestRequest;
use mantelkaart::model::mail;

use crate::server::Server;
use crate::support::{Answer, Log, Site, database};

const MINE: [(&str, &str); 6] = [
    ("merk", "een-formulier"),
    ("naam", "Fatma"),
    ("telefoon", "٠٦ 12 34 56 78"),
    ("wanneer", "ochtend"),
    ("taal", "Türkçe"),
    ("bericht", "Het is druk.\nTelefoon: 0900 1234\r\nBcc: alle@wereld.example"),
];
const ANOTHER: [(&str, &str); 6] = [
    ("naam", "Mevrouw Jansen"),
    ("telefoon", "0575 12 34 56"),
    ("taal", "Nederlands"),
    ("uw-naam", "Wijkzuster An"),
    ("wie", "werk"),
    ("akkoord", "ja"),
];

/// What all tests here log together, in every detail.
static LOG: LazyLock<Log> = LazyLock::new(|| {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE);
    let subscriber = subscriber.with_ansi(false).with_writer(move || writer.clone()).finish();
    tracing::subscriber::set_global_default(subscriber).expect("nobody else has one");
    log
});

fn site(port: u16) -> Site {
    let database = database();
    let settings = format!(
        "[steunpunt]\nnaam = 'Steunpunt Zutphen'\ntelefoon = '0575 11 22 33'\nemail = 'hallo@steunpunt.example'\n\
         open = ['ma-vr 9:00-17:00']\n\
         [mail]\nhost = '127.0.0.1'\npoort = {port}\nbeveiliging = 'geen'\nafzender = 'post@gemeente.example'\n"
    );
    fs::write(database.options().site_file(), settings).expect("it is written");
    Site::on(database)
}

async fn send(site: &Site, path: &str, fields: &[(&str, &str)]) -> Answer {
    site.ask(TestRequest::post().uri(path).set_form(fields)).await
}

/// The same form with other values, and without the fields whose value is empty.
fn with<'a>(form: &[(&'a str, &'a str)], changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = form.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    kept.chain(changed.iter().filter(|(_, value)| !value.is_empty())).copied().collect()
}

/// The text of a mail, whatever way it travelled in.
fn text(data: &str) -> String {
    let (head, body) = data.split_once("\r\n\r\n").expect("head and body");
    if head.contains("base64") {
        let packed: String = body.split_whitespace().collect();
        let bytes = data_encoding::BASE64.decode(packed.as_bytes()).expect("it is base64");
        return String::from_utf8(bytes).expect("it is text");
    }
    let joined = body.replace("=\r\n", "").replace("\r\n", "\n");
    let mut bytes = Vec::new();
    let mut rest = joined.bytes();
    while let Some(byte) = rest.next() {
        let pair = (byte == b'=').then(|| [rest.next(), rest.next()].map(Option::unwrap_or_default));
        let hex = |pair: [u8; 2]| u8::from_str_radix(&String::from_utf8_lossy(&pair), 16).expect("two of them");
        bytes.push(pair.map_or(byte, hex));
    }
    String::from_utf8(bytes).expect("it is text")
}

/// In no file of the site, however deep.
fn assert_nowhere(folder: &Path, word: &[u8]) {
    for entry in fs::read_dir(folder).expect("it is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            assert_nowhere(&path, word);
        } else {
            let content = fs::read(&path).expect("it can be read");
            assert!(!content.windows(word.len()).any(|part| part == word), "{}", path.display());
        }
    }
}

#[actix_web::test]
async fn a_carer_asks_for_a_call_once_and_nothing_of_it_stays() {
    let server = Server::start();
    let site = site(server.port);
    let form = site.get("/bel-mij").await;
    form.assert_page().assert_text("autocomplete=\"tel\"").assert_text("value=\"Nederlands\"");
    form.assert_header("cache-control", "no-store").assert_text("name=\"merk\" value=\"");
    form.assert_text("value=\"middag\"").assert_no_text("value=\"avond\"");
    let log = &*LOG;
    for _ in 0..2 {
        send(&site, "/bel-mij", &MINE).await.assert_redirect("/bel-mij/bedankt");
    }
    let taken = server.next();
    assert_eq!(taken.to, ["hallo@steunpunt.example"]);
    assert_eq!(taken.header("Subject"), "Vraag: wilt u mij bellen?");
    let said = text(&taken.data);
    for line in ["Naam: Fatma", "Telefoon: 06 12 34 56 78", "Wanneer: in de ochtend", "Taal: Turks (Türkçe)"] {
        assert!(said.lines().any(|other| other == line), "{line} in {said}");
    }
    let added = "Erbij geschreven: Het is druk. Telefoon: 0900 1234 Bcc: alle@wereld.example";
    assert!(said.lines().any(|line| line == added) && said.contains("Daar staat: Ze bellen u binnen"), "{said}");
    server.assert_nothing();
    let log = String::from_utf8(log.0.lock().expect("nobody else writes").clone()).expect("it is text");
    assert!(log.contains("/bel-mij") && !log.contains("Fatma") && !log.contains("345678"), "{log}");
    let queued = site.database.read(|connection| mail::last_about(connection, "bellen", ""));
    assert_eq!(queued.expect("the database answers"), None);
    assert_nowhere(&site.database.options().data_dir, b"Fatma");
    let thanks = site.get("/bel-mij/bedankt").await;
    thanks
        .assert_page()
        .assert_text("binnen twee werkdagen")
        .assert_text("tel:+31575112233")
        .assert_text("/contact#dicht");
    // Who goes back and mends the number asks anew.
    send(&site, "/bel-mij", &with(&MINE, &[("telefoon", "0575 12 34 56")])).await.assert_status(303);
    assert!(text(&server.next().data).contains("Telefoon: 0575 12 34 56"));
}

#[actix_web::test]
async fn for_somebody_else_the_carer_must_agree() {
    let server = Server::start();
    let site = site(server.port);
    site.get("/ik-ken-een-mantelzorger")
        .await
        .assert_page()
        .assert_text("id=\"uw-naam\"")
        .assert_no_text("autocomplete=\"tel\"");
    let path = "/ik-ken-een-mantelzorger";
    let refused = send(&site, path, &with(&ANOTHER, &[("akkoord", ""), ("wie", "")])).await;
    refused
        .assert_status(422)
        .assert_text("href=\"#akkoord\"")
        .assert_text("href=\"#wie\"")
        .assert_text("Mevrouw Jansen");
    send(&site, path, &ANOTHER).await.assert_redirect("/ik-ken-een-mantelzorger/bedankt");
    let said = text(&server.next().data);
    assert!(said.contains("Mantelzorger: Mevrouw Jansen") && said.contains("vindt het goed"), "{said}");
    assert!(said.contains("Gevraagd door: Wijkzuster An (door het werk)"), "{said}");
    site.get("/ik-ken-een-mantelzorger/bedankt").await.assert_page().assert_text("bellen de mantelzorger");
}

#[actix_web::test]
async fn every_error_is_told_at_once_and_nothing_is_lost() {
    let server = Server::start();
    let site = site(server.port);
    let long = "é<b>".repeat(25_000);
    let refused = send(&site, "/bel-mij", &[("telefoon", "12"), ("bericht", &long), ("taal", "Berber")]).await;
    refused.assert_status(422).assert_in_order(&[
        "Nog niet verstuurd: bel mij terug",
        "role=\"alert\"",
        "href=\"#naam\">Vul een naam in.",
        "href=\"#telefoon\">Dit nummer klopt niet.",
        "href=\"#bericht\">Wat hier staat, is 99.700 letters te lang.",
        "aria-invalid=\"true\" aria-describedby=\"naam-hulp naam-fout\"",
        "value=\"12\"",
        "value=\"Berber\"",
    ]);
    refused.assert_text(&"é&#60;b&#62;".repeat(25_000)).assert_no_text("<b>é");
    let arabic = "ش".repeat(100_000);
    send(&site, "/bel-mij?taal=ar", &with(&MINE, &[("bericht", &arabic)]))
        .await
        .assert_status(422)
        .assert_text(&arabic);
    send(&site, "/bel-mij", &with(&MINE, &[("bericht", &"x".repeat(3_000_000))])).await.assert_status(413);
    server.assert_nothing();
}

#[actix_web::test]
async fn robots_other_sites_and_floods_send_nothing() {
    let server = Server::start();
    let site = site(server.port);
    let robot = with(&MINE, &[("onderwerp", "Buy now")]);
    send(&site, "/bel-mij", &robot).await.assert_redirect("/bel-mij/bedankt");
    let elsewhere = TestRequest::post().uri("/bel-mij").set_form(MINE);
    let elsewhere = elsewhere.insert_header((HeaderName::from_static("sec-fetch-site"), "cross-site"));
    site.ask(elsewhere).await.assert_status(403);
    server.assert_nothing();
    for number in 0..10 {
        send(&site, "/bel-mij", &with(&MINE, &[("merk", &number.to_string())])).await.assert_status(303);
        server.next();
    }
    let refused = send(&site, "/bel-mij", &with(&MINE, &[("merk", "nog een")])).await;
    refused.assert_status(429).assert_text("Probeer het over een uur").assert_text("value=\"Fatma\"");
    server.assert_nothing();
}

#[actix_web::test]
async fn what_the_mail_server_does_not_take_is_said_and_kept_on_the_page() {
    // Nobody listens there.
    let site = site(1);
    let answer = send(&site, "/bel-mij", &MINE).await;
    answer.assert_status(503).assert_text("Het versturen lukt nu niet.").assert_text("tel:+31575112233");
    answer.assert_text("value=\"Fatma\"").assert_text("value=\"een-formulier\"");
    let waiting = site.database.read(|connection| mail::unsent(connection, 10)).expect("the database answers");
    assert!(waiting.is_empty(), "{waiting:?}");
}

#[actix_web::test]
async fn without_a_mail_server_or_an_address_there_is_no_form_and_no_way_to_it() {
    let site = Site::with(&[]);
    for path in ["/bel-mij", "/ik-ken-een-mantelzorger"] {
        let page = site.get(path).await;
        page.assert_page().assert_no_text("<form class=\"fields\"").assert_text("tel:+31307606055");
        page.assert_text("content=\"noindex\"");
    }
    for path in ["/", "/contact", "/voor/ouder", "/zoeken?q=xyzzy"] {
        site.get(path).await.assert_no_text("/bel-mij");
    }
    let ready = self::site(1);
    for path in ["/", "/contact", "/voor/ouder", "/voor/jong", "/zoeken?q=xyzzy&functie=respijtzorg"] {
        ready.get(path).await.assert_text("href=\"/bel-mij\"");
    }
    ready.get("/privacy").await.assert_text("id=\"bellen\"");
}
