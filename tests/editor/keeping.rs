//! What must be checked, how often, and what visitors said: the editor's lists that keep the catalogue true.

use jiff::ToSpan;
use mantelkaart::app::today;
use mantelkaart::model::choice::{ReportKind, Role};
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::offering::{self, Offering};
use mantelkaart::model::report::{self, IMPORT, NewReport, VISITOR, Which};
use mantelkaart::model::review;
use mantelkaart::model::source;

use crate::support::{Site, offering as row};

fn get(site: &Site, code: &str) -> Offering {
    site.database.read(|connection| offering::by_code(connection, code)).expect("it answers").expect("it is there")
}

fn reviewed(code: &str, title: &str, organisation: &str, months: i64) -> Cells {
    let day = today().saturating_sub(months.months()).to_string();
    row(code, title, &[(Field::ReviewedOn, &day), (Field::Organisation, organisation), (Field::Phone, "0800 1234")])
}

fn rows() -> Vec<Cells> {
    vec![
        reviewed("P-1", "Veertien maanden", "Noord", 14),
        reviewed("P-2", "Twintig maanden", "Zuid", 20),
        reviewed("P-3", "Dertien maanden", "Zuid", 13),
        reviewed("P-4", "Een maand", "Noord", 1),
        row("P-5", "Nieuw concept", &[(Field::Status, "concept")]),
    ]
}

/// As the form sends it.
fn seen(site: &Site, code: &str) -> String {
    let offering = get(site, code);
    format!("{} {}", offering.id, offering.version)
}

#[actix_web::test]
async fn the_longest_waiting_organisation_comes_first_with_everything_of_it() {
    let site = Site::with(&rows());
    let page = site.colleague(Role::Editor).get("/beheer/controle").await;
    page.assert_page().assert_in_order(&["Zuid", "Twintig maanden", "Dertien maanden", "Noord", "Veertien maanden"]);
    page.assert_none(&["Een maand", "Nieuw concept"]).assert_text("href=\"tel:08001234\"");
    page.assert_text("3 van de 4 moet u nog controleren.").assert_text("Allebei gecontroleerd");
}

#[actix_web::test]
async fn everything_in_time_says_when_the_next_is_due() {
    let site = Site::with(&[reviewed("P-4", "Een maand", "Noord", 1)]);
    let page = site.colleague(Role::Editor).get("/beheer/controle").await;
    page.assert_text("Alles is op tijd gecontroleerd.").assert_text("aan de beurt op");
}

#[actix_web::test]
async fn one_call_checks_all_of_an_organisation_once() {
    let site = Site::with(&rows());
    let editor = site.colleague(Role::Editor);
    let (two, three) = (seen(&site, "P-2"), seen(&site, "P-3"));
    let fields = [("aanbod", two.as_str()), ("aanbod", &three), ("hoe", "telefoon"), ("opmerking", "Gesproken met Jo")];
    for _ in 0..2 {
        editor.post("/beheer/controle", &fields).await.assert_redirect("/beheer/controle");
        editor.get("/beheer/controle").await.assert_text("2 keer aanbod zijn gecontroleerd").assert_no_text("Zuid");
    }
    let after = get(&site, "P-2");
    assert_eq!(after.cells[Field::ReviewedOn], today().to_string());
    let reviews = site.database.read(|connection| review::of_offering(connection, &after.id)).expect("it answers");
    let [review] = &reviews[..] else { panic!("a double click checks once") };
    assert_eq!((review.how.as_str(), review.note.as_str()), ("telefoon", "Gesproken met Jo"));
    assert_eq!(review.by_whom, editor.account.email);
}

#[actix_web::test]
async fn what_is_not_as_it_was_on_the_screen_is_not_checked() {
    let site = Site::with(&rows());
    let editor = site.colleague(Role::Editor);
    let stale = format!("{} 0", get(&site, "P-1").id);
    editor.post("/beheer/controle", &[("aanbod", &stale), ("hoe", "mail")]).await.assert_redirect("/beheer/controle");
    editor.get("/beheer/controle").await.assert_text("Niet opgeslagen: ‘Veertien maanden’");
    editor.post("/beheer/controle", &[("aanbod", &seen(&site, "P-1"))]).await.assert_redirect("/beheer/controle");
    editor.get("/beheer/controle").await.assert_text("Kies eerst hoe");
    assert_ne!(get(&site, "P-1").cells[Field::ReviewedOn], today().to_string());
}

#[actix_web::test]
async fn filters_stand_in_the_address_and_ways_back_stay_ours() {
    let site = Site::with(&rows());
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/controle?functie=respijtzorg").await.assert_text("Hier is niets te controleren");
    editor.get("/beheer/controle?functie=informatie").await.assert_text("Zuid");
    editor.get("/beheer/controle?stil=1").await.assert_text("Hier is niets te controleren");
    let one = seen(&site, "P-1");
    let back = |back| [("aanbod", one.clone()), ("hoe", "mail".to_owned()), ("terug", String::from(back))];
    for (given, led) in [
        ("/beheer/controle?functie=informatie", "/beheer/controle?functie=informatie"),
        ("//evil.example/beheer", "/beheer/controle"),
        ("/beheer//evil.example", "/beheer/controle"),
    ] {
        let fields = back(given);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        editor.post("/beheer/controle", &fields).await.assert_redirect(led);
    }
}

#[actix_web::test]
async fn a_restricted_editor_sees_but_does_not_check_or_decide() {
    let site = Site::with(&rows());
    let stranger = site.restricted(&[]);
    stranger
        .get("/beheer/controle")
        .await
        .assert_text("Zuid")
        .assert_text("niet mag wijzigen")
        .assert_no_text("name=\"hoe\"");
    let one = seen(&site, "P-1");
    stranger.post("/beheer/controle", &[("aanbod", &one), ("hoe", "mail")]).await.assert_status(403);
    let report = told(&site, "P-1", "Klopt niet");
    stranger.get("/beheer/meldingen").await.assert_text("Klopt niet").assert_text("Van andere lijsten");
    stranger.post(&format!("/beheer/meldingen/{report}"), &[]).await.assert_status(403);
    stranger
        .post("/beheer/ritme", &[("bron", ""), ("maanden-", "1"), ("stand", ":12 respijtzorg:6")])
        .await
        .assert_status(403);
}

/// A visitor says something; the id of the report.
fn told(site: &Site, code: &str, text: &str) -> String {
    let offering = get(site, code);
    let added: Result<(), diesel::result::Error> = site.database.write_beside(|connection| {
        let new = NewReport {
            offering_id: &offering.id,
            origin: VISITOR,
            told_by: "",
            kind: ReportKind::Text,
            text,
            day: "2026-03-12",
        };
        report::add(connection, &new)
    });
    added.expect("it is written");
    let open = site
        .database
        .read(|connection| report::list(connection, &Which { is_open: true, ..Which::default() }, 0, 10))
        .expect("it answers");
    open.last().expect("it is there").report.id.clone()
}

#[actix_web::test]
async fn reports_are_dealt_with_and_opened_again() {
    let site = Site::with(&rows());
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/meldingen").await.assert_page().assert_text("geen open meldingen");
    let report = told(&site, "P-1", "<script>alert(1)</script>");
    let page = editor.get("/beheer/meldingen").await;
    page.assert_text("Veertien maanden").assert_text("12 maart 2026").assert_no_text("<script>alert");
    let address = format!("/beheer/meldingen/{report}");
    editor.post(&address, &[]).await.assert_redirect("/beheer/meldingen");
    editor.get("/beheer/meldingen").await.assert_text("is afgehandeld").assert_no_text("Veertien maanden");
    editor.get("/beheer/meldingen?klaar=1").await.assert_text("Veertien maanden").assert_text(&editor.account.email);
    editor.post(&address, &[("open", "1")]).await.assert_redirect("/beheer/meldingen?klaar=1");
    editor.get("/beheer/meldingen").await.assert_text("Veertien maanden");
    editor.post("/beheer/meldingen/bestaat-niet", &[]).await.assert_status(404);
    let log = site.colleague(Role::Admin).get("/beheer/logboek").await;
    log.assert_in_order(&["Melding heropend", "Veertien maanden", "Melding afgehandeld", "Veertien maanden"]);
}

#[actix_web::test]
async fn what_an_import_asks_stands_apart_and_many_are_dealt_with_at_once() {
    let site = Site::with(&rows());
    let editor = site.colleague(Role::Editor);
    for code in ["P-1", "P-2", "P-3"] {
        let offering_id = get(&site, code).id;
        let kind = ReportKind::NoMore;
        let new = NewReport {
            offering_id: &offering_id,
            origin: IMPORT,
            told_by: "",
            kind,
            text: "Niet erin",
            day: "2026-03-12",
        };
        site.database.write_beside(|connection| report::add(connection, &new)).expect("it is written");
    }
    told(&site, "P-4", "Verkeerd nummer");
    let page = editor.get("/beheer/meldingen").await;
    page.assert_in_order(&["Verkeerd nummer", "Niet in uw laatste lijst", "Veertien maanden"]);
    page.assert_none(&["Het loket"]);
    let open = site
        .database
        .read(|connection| report::list(connection, &Which { is_open: true, ..Which::default() }, 0, 10))
        .expect("it answers");
    let id = |code| open.iter().find(|told| told.code == code).expect("it is open").report.id.as_str();
    let ticked = [("melding", id("P-1")), ("melding", id("P-2")), ("doe", "afgehandeld")];
    site.restricted(&[]).post("/beheer/meldingen", &ticked).await.assert_status(403);
    editor.post("/beheer/meldingen", &ticked).await.assert_redirect("/beheer/meldingen");
    let page = editor.get("/beheer/meldingen").await;
    page.assert_text("2 meldingen zijn afgehandeld").assert_text("Dertien maanden").assert_no_text("Twintig maanden");
    let stop = [("melding", id("P-3")), ("doe", "stoppen")];
    let answer = editor.post("/beheer/meldingen", &stop).await;
    answer.assert_redirect("/beheer/aanbod-acties?doe=stoppen&code=P-3");
    let confirm = editor.get("/beheer/aanbod-acties?doe=stoppen&code=P-3").await;
    confirm.assert_page().assert_text("Dertien maanden").assert_no_text("Veertien maanden");
}

#[actix_web::test]
async fn another_rhythm_decides_what_is_due() {
    let site = Site::with(&rows());
    let editor = site.colleague(Role::Editor);
    let page = editor.get("/beheer/ritme").await;
    page.assert_page().assert_text("value=\":12 respijtzorg:6\"").assert_text("Voorbeelden");
    let wrong = [("bron", ""), ("stand", ":12 respijtzorg:6"), ("maanden-", ""), ("maanden-educatie", "vaak")];
    let refused = editor.post("/beheer/ritme", &wrong).await;
    refused.assert_status(422).assert_text("value=\"vaak\"");
    assert_eq!(refused.text().matches("Vul een heel getal in").count(), 4, "both, in the list and at the box");
    let longer = [("bron", ""), ("stand", ":12 respijtzorg:6"), ("maanden-", "16")];
    editor.post("/beheer/ritme", &longer).await.assert_redirect("/beheer/ritme");
    editor.get("/beheer/controle").await.assert_text("Twintig maanden").assert_no_text("Veertien maanden");
    editor.post("/beheer/ritme", &longer).await.assert_status(422).assert_text("iemand anders").assert_text(":16");
    let sources = site.database.read(source::all).expect("it answers");
    let nowhere = [("bron", "verzonnen"), ("stand", ""), ("maanden-informatie", "1")];
    editor.post("/beheer/ritme", &nowhere).await.assert_status(404);
    let own = [("bron", sources[0].id.as_str()), ("stand", ""), ("maanden-informatie", "1")];
    editor.post("/beheer/ritme", &own).await.assert_redirect("/beheer/ritme");
    editor.get("/beheer/controle").await.assert_text("Een maand");
}
