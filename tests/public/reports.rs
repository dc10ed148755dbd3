//! A visitor says what is wrong with an offering: no account, no name, and nothing that a program can flood; and how
//! long ago it was checked stands where a visitor sees it.

use crate::support::{Answer, Site, offering};
use actix_web::test::TestRequest;
use jiff::ToSpan;
use mantelkaart::app::today;
use mantelkaart::model::field::Field;
use mantelkaart::model::report::{self, Report, Which};
use mantelkaart::model::rhythm;

fn reports(site: &Site) -> Vec<Report> {
    let open = site
        .database
        .read(|connection| report::list(connection, &Which { is_open: true, ..Which::default() }, 0, 100))
        .expect("it answers");
    open.into_iter().map(|told| told.report).collect()
}

async fn send(site: &Site, code: &str, fields: &[(&str, &str)]) -> Answer {
    site.ask(TestRequest::post().uri(&format!("/melding/{code}")).set_form(fields)).await
}

fn site() -> Site {
    Site::with(&[offering("P-1", "Oppas thuis", &[])])
}

#[actix_web::test]
async fn a_visitor_tells_what_is_wrong() {
    let site = site();
    let page = site.get("/aanbod/P-1/oppas-thuis").await;
    page.assert_page().assert_text("href=\"/melding/P-1\"");
    let form = site.get("/melding/P-1").await;
    form.assert_page().assert_text("Oppas thuis").assert_text("content=\"noindex\"");
    let sent = send(&site, "P-1", &[("soort", "telefoon"), ("tekst", "Het nummer is nu 0800 1234.")]).await;
    sent.assert_redirect("/melding/P-1/bedankt");
    site.get("/melding/P-1/bedankt").await.assert_page().assert_text("is verstuurd");
    let [report] = &reports(&site)[..] else { panic!("one report") };
    assert_eq!((report.kind.as_str(), report.text.as_str()), ("telefoon", "Het nummer is nu 0800 1234."));
    assert_eq!((report.day.as_str(), report.origin.as_str()), (today().to_string().as_str(), "bezoeker"));
}

#[actix_web::test]
async fn what_can_not_be_sent_is_kept_with_every_error() {
    let site = site();
    let long = "<b>ja</b> ".repeat(300);
    let refused = send(&site, "P-1", &[("tekst", &long)]).await;
    refused.assert_status(422).assert_text("Kies wat er niet klopt.").assert_text("letters te lang");
    refused.assert_no_text("<b>ja</b>").assert_text("&#60;b&#62;ja");
    send(&site, "P-1", &[("soort", "anders"), ("tekst", " ")])
        .await
        .assert_status(422)
        .assert_text("in een paar woorden");
    send(&site, "P-1", &[("soort", "hack")]).await.assert_status(422);
    assert_eq!(reports(&site), []);
    send(&site, "P-1", &[("soort", "gestopt")]).await.assert_redirect("/melding/P-1/bedankt");
    assert_eq!(reports(&site).len(), 1);
}

#[actix_web::test]
async fn a_program_that_fills_in_every_field_tells_nothing() {
    let site = site();
    let sent = send(&site, "P-1", &[("soort", "anders"), ("tekst", "koop nu"), ("onderwerp", "x")]).await;
    sent.assert_redirect("/melding/P-1/bedankt");
    assert_eq!(reports(&site), []);
}

#[actix_web::test]
async fn the_same_words_are_one_report() {
    let site = site();
    for text in ["Werkt niet", "werkt  niet ", "Werkt wel"] {
        send(&site, "P-1", &[("soort", "website"), ("tekst", text)]).await.assert_redirect("/melding/P-1/bedankt");
    }
    let told: Vec<_> = reports(&site).into_iter().map(|report| (report.text, report.times)).collect();
    assert_eq!(told, [("Werkt niet".to_owned(), 2), ("Werkt wel".to_owned(), 1)]);
}

#[actix_web::test]
async fn who_sends_too_many_is_told_to_wait_and_keeps_what_was_typed() {
    let site = site();
    for number in 0..20 {
        let text = format!("melding {number}");
        send(&site, "P-1", &[("soort", "tekst"), ("tekst", &text)]).await.assert_redirect("/melding/P-1/bedankt");
    }
    let refused = send(&site, "P-1", &[("soort", "tekst"), ("tekst", "nog een")]).await;
    refused.assert_status(429).assert_text("over een uur").assert_text(">nog een</textarea>");
    assert_eq!(reports(&site).len(), 20);
}

#[actix_web::test]
async fn only_what_is_public_can_be_reported() {
    let stopped = offering("P-2", "Oude oppas", &[(Field::Status, "gestopt")]);
    let draft = offering("P-3", "Nieuwe oppas", &[(Field::Status, "concept")]);
    let site = Site::with(&[offering("P-1", "Oppas thuis", &[]), stopped, draft]);
    for (code, status) in [("P-2", 410), ("P-3", 404), ("P-9", 404)] {
        site.get(&format!("/melding/{code}")).await.assert_status(status);
        send(&site, code, &[("soort", "gestopt")]).await.assert_status(status);
    }
    assert_eq!(reports(&site), []);
}

/// A day so many months ago.
fn ago(months: i64) -> String {
    today().saturating_sub(months.months()).to_string()
}

#[actix_web::test]
async fn visitors_are_told_when_a_check_is_too_long_ago() {
    let (long, lately) = (ago(14), ago(7));
    let row = |code, title, day: &str, function| {
        let phone = (Field::Phone, "0800 1234");
        offering(code, title, &[(Field::ReviewedOn, day), (Field::Functions, function), phone])
    };
    let rows = [
        row("P-1", "Lang geleden", &long, "informatie"),
        row("P-2", "Pas nog", &lately, "informatie"),
        row("P-3", "Respijt", &lately, "respijtzorg"),
        row("P-4", "Nooit", "", "informatie"),
    ];
    let site = Site::with(&rows);
    let text = "Wij hebben dit al 14 maanden niet gecontroleerd. Bel eerst even.";
    site.get("/aanbod/P-1/lang-geleden").await.assert_page().assert_text(text).assert_text("Gecontroleerd op");
    site.get("/aanbod/P-2/pas-nog").await.assert_no_text("niet gecontroleerd.").assert_text("Gecontroleerd op");
    site.get("/aanbod/P-3/respijt").await.assert_text("al 7 maanden niet gecontroleerd");
    site.get("/aanbod/P-4/nooit").await.assert_text("Wij hebben dit nog niet nagebeld.");
    let results = site.get("/zoeken").await;
    assert_eq!(results.text().matches("Lang niet gecontroleerd").count(), 2, "{}", results.text());
}

#[actix_web::test]
async fn another_rhythm_shows_at_once() {
    let day = ago(14);
    let site = Site::with(&[offering("P-1", "Oppas", &[(Field::ReviewedOn, &day)])]);
    site.get("/aanbod/P-1/oppas").await.assert_text("al 14 maanden");
    let longer = site.app.save(|connection, _| rhythm::replace(connection, "", &[("", 24)])).await;
    longer.expect("it answers").expect("it is written");
    site.get("/aanbod/P-1/oppas").await.assert_page().assert_no_text("al 14 maanden");
}
