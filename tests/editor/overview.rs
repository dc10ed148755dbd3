//! What the overview says needs doing, and to whom.

use diesel::prelude::*;
use mantelkaart::app::today;
use mantelkaart::db::schema;
use mantelkaart::model::choice::{Choice, ReportKind, Role};
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::report::{self, DESK, IMPORT, NewReport, VISITOR};
use mantelkaart::model::{account, source};

use crate::support::{Colleague, Site, database, offering, put_as};

/// A site with these rows of the lists `noord` and `zuid`.
fn site(north: &[Cells], south: &[Cells]) -> Site {
    let database = database();
    put_as(&database, "noord", north);
    put_as(&database, "zuid", south);
    Site::on(database)
}

/// Checked on this day; empty: never.
fn checked(code: &str, title: &str, day: &str) -> Cells {
    offering(code, title, &[(Field::ReviewedOn, day)])
}

fn restricted<'a>(site: &'a Site, list: &str) -> Colleague<'a> {
    let colleague = site.colleague(Role::Editor);
    let written: QueryResult<()> = site.database.write(|connection, _| {
        let source = source::all(connection)?.into_iter().find(|source| source.name == list).expect("it is there");
        let account = schema::account::table.find(&colleague.account.id);
        diesel::update(account).set(schema::account::is_restricted.eq(true)).execute(connection)?;
        account::set_sources(connection, &colleague.account.id, &[source.id])
    });
    written.expect("it is written");
    colleague
}

fn report(site: &Site, code: &str, origin: &str) {
    let written: QueryResult<()> = site.database.write_beside(|connection| {
        use schema::offering::dsl;
        let id: String = dsl::offering.filter(dsl::code.eq(code)).select(dsl::id).first(connection)?;
        let (kind, day) = (ReportKind::ALL[0], "2026-03-12");
        report::add(
            connection,
            &NewReport { offering_id: &id, origin, told_by: "", kind, text: "Het nummer klopt niet", day },
        )
    });
    written.expect("the report is written");
}

#[actix_web::test]
async fn a_new_site_says_to_begin_with_ones_own_list() {
    let site = Site::sample();
    let page = site.colleague(Role::Editor).get("/beheer").await;
    page.assert_page().assert_text("Begin met uw eigen lijst").assert_text("href=\"/beheer/import\"");
    page.assert_none(&["te controleren", "Alles is bij", "op tijd gecontroleerd"]);
    let site = self::site(&[checked("N-1", "Oppas", &today().to_string())], &[]);
    site.colleague(Role::Editor).get("/beheer").await.assert_page().assert_no_text("Begin met uw eigen lijst");
}

#[actix_web::test]
async fn until_the_site_says_whose_it_is_the_editor_is_told() {
    let site = site(&[checked("N-1", "Oppas", &today().to_string())], &[]);
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer").await.assert_text("staat nog niet wie u bent").assert_text("href=\"/beheer/teksten\"");
    let address = "/beheer/teksten/gegevens/site";
    editor.get(address).await.assert_page();
    let named = [("naam", "Zorgwijzer"), ("gemeente", "Proefdorp"), ("beheerder", "Steunpunt"), ("versie", "0")];
    editor.post(address, &named).await.assert_redirect(address);
    editor.get("/beheer").await.assert_page().assert_text("Zorgwijzer").assert_no_text("staat nog niet wie u bent");
}

#[actix_web::test]
async fn when_nothing_waits_it_says_so_and_when_the_next_check_is() {
    let site = site(&[checked("N-1", "Oppas", &today().to_string())], &[]);
    let page = site.colleague(Role::Editor).get("/beheer").await;
    page.assert_page().assert_text("Alles is bij.").assert_text("Volgende controle: ").assert_text("100%");
}

#[actix_web::test]
async fn what_waits_is_counted_with_the_way_to_its_list() {
    let draft = offering("N-3", "Later", &[(Field::Status, "concept")]);
    let old = [checked("N-1", "Oppas", "2020-01-01"), checked("N-2", "Maaltijden", "2019-01-01"), draft];
    let site = site(&old, &[checked("Z-1", "Vers", &today().to_string())]);
    report(&site, "N-1", VISITOR);
    let page = site.colleague(Role::Editor).get("/beheer").await;
    page.assert_page().assert_no_text("Alles is bij").assert_in_order(&[
        "href=\"/beheer/meldingen?van=bezoeker\"><strong>1</strong> melding van een bezoeker<",
        "href=\"/beheer/controle\"><strong>2</strong> te controleren<",
        "href=\"/beheer/aanbod?status=concept\"><strong>1</strong> concept<",
        "Wacht het langst op controle",
        "Maaltijden",
        "gecontroleerd op 1 januari 2019",
        "Oppas",
        "<strong>33%</strong> is op tijd gecontroleerd: 1 van 3.",
        "noord",
        "zuid",
    ]);
    page.assert_none(&["mails niet verstuurd", "websites die", "imports die", "aanbieders die"]);
}

#[actix_web::test]
async fn who_may_change_one_list_sees_first_what_is_hers() {
    let site = site(&[checked("N-1", "Oppas", "2020-01-01")], &[checked("Z-1", "Dagje uit", "2020-01-01")]);
    report(&site, "Z-1", VISITOR);
    let page = restricted(&site, "noord").get("/beheer").await;
    page.assert_page().assert_text("U ziet eerst wat u zelf mag wijzigen");
    page.assert_text(
        "<strong>0</strong> meldingen van bezoekers <span class=\"muted\">(en 1 van andere lijsten)</span>",
    );
    page.assert_text("<strong>1</strong> te controleren <span class=\"muted\">(en 1 van andere lijsten)</span>");
    page.assert_text("Oppas").assert_no_text("Dagje uit");
    page.assert_text("href=\"/beheer/controle?eigen=1\"");
    let list = restricted(&site, "noord").get("/beheer/controle?eigen=1").await;
    list.assert_page()
        .assert_text("Oppas")
        .assert_no_text("Dagje uit")
        .assert_text("name=\"eigen\" value=\"1\" checked");
    restricted(&site, "noord").get("/beheer/controle").await.assert_text("Oppas").assert_text("Dagje uit");
    let other = restricted(&site, "zuid").get("/beheer").await;
    other
        .assert_page()
        .assert_text("<strong>1</strong> melding van een bezoeker<")
        .assert_text("Dagje uit")
        .assert_no_text("Oppas");
}

#[actix_web::test]
async fn reports_are_counted_by_who_tells_and_hers_come_first() {
    let site = site(&[checked("N-1", "Oppas", "2020-01-01")], &[checked("Z-1", "Dagje uit", "2020-01-01")]);
    report(&site, "Z-1", VISITOR);
    report(&site, "N-1", DESK);
    report(&site, "N-1", IMPORT);
    report(&site, "N-1", VISITOR);
    let editor = restricted(&site, "noord");
    editor.get("/beheer").await.assert_in_order(&[
        "?van=bezoeker\"><strong>1</strong> melding van een bezoeker <span class=\"muted\">(en 1 van andere lijsten)",
        "?van=loket\"><strong>1</strong> melding van het loket</a>",
        "?van=import\"><strong>1</strong> keer aanbod niet in uw laatste lijst</a>",
    ]);
    let visitors = editor.get("/beheer/meldingen?van=bezoeker").await;
    visitors.assert_page().assert_in_order(&["Oppas", "Van andere lijsten", "Dagje uit"]).assert_no_text("Het loket,");
    editor.get("/beheer/meldingen?van=loket").await.assert_text("Het loket,").assert_no_text("Dagje uit");
}

#[actix_web::test]
async fn what_somebody_typed_is_text() {
    let site = site(&[checked("N-1", "<script>alert(1)</script>", "2020-01-01")], &[]);
    let page = site.colleague(Role::Editor).get("/beheer").await;
    page.assert_page().assert_no_text("<script>alert");
}
