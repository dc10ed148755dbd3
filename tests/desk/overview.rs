//! The overview: what there is, what is used, and that nobody can be found in it.

use actix_web::test::TestRequest;
use mantelkaart::app::today;
use mantelkaart::model::choice::{ReferralWay, Role};
use mantelkaart::model::field::Field;
use mantelkaart::model::search_count::{self, SearchCount};
use mantelkaart::model::{referral_count, use_count};

use crate::support::{Site, offering};

fn month() -> String {
    today().strftime("%Y-%m").to_string()
}

fn id(site: &Site, code: &str) -> String {
    site.app.catalogue().snapshot.by_code(code).expect("it is published").id.to_string()
}

/// Ours are three: two in Zutphen, one of them for young carers; one for the whole country.
fn few() -> Site {
    let respite = |code, title, cells: &[(Field, &str)]| {
        let always =
            [(Field::Functions, "respijtzorg"), (Field::Organisation, "Zorg & Co"), (Field::ReviewedOn, "2099-01-01")];
        offering(code, title, &[&always, cells].concat())
    };
    Site::with(&[
        respite(
            "MK-1",
            "Oppas",
            &[(Field::Place, "Zutphen"), (Field::WaitingTime, "6 weken"), (Field::WaitingTimeOn, "2026-02-01")],
        ),
        respite(
            "MK-2",
            "Oppas voor jongeren",
            &[(Field::Place, "Zutphen"), (Field::CarerTypes, "jong"), (Field::ReviewedOn, "2001-01-01")],
        ),
        respite(
            "MK-3",
            "Logeren",
            &[(Field::Serves, "landelijk"), (Field::Organisation, "Ver weg"), (Field::WaitingTime, "2 weken")],
        ),
        offering("MK-4", "Advies in Breda", &[(Field::Functions, "advies-en-begeleiding"), (Field::Place, "Breda")]),
    ])
}

/// Puts views into the database: code and how often.
fn viewed(site: &Site, views: &[(&str, i64)]) {
    let count = |(code, views): &(&str, i64)| use_count::UseCount {
        month: month(),
        offering_id: id(site, code),
        views: *views,
    };
    let counts: Vec<_> = views.iter().map(count).collect();
    site.database.write_beside(|connection| use_count::add(connection, &counts)).expect("it is written");
}

#[actix_web::test]
async fn the_coverage_counts_what_its_lists_show_and_names_the_gaps() {
    let site = few();
    let desk = site.colleague(Role::Desk);
    let page = desk.get("/loket/overzicht").await;
    page.assert_page().assert_header("cache-control", "no-store");
    page.assert_in_order(&[
        ">Respijtzorg</th>",
        "/loket?functie=respijtzorg\">3<",
        "2 op tijd",
        "/loket?functie=respijtzorg&#38;voor=jong\">3<",
        "1 speciaal, 2 op tijd",
        "/loket?functie=respijtzorg&#38;voor=ouder\">2<",
        "0 speciaal, 2 op tijd",
        "Niets speciaal",
    ]);
    page.assert_in_order(&[">Advies en begeleiding</th>", ">1<", "Niets op tijd"]);
    page.assert_in_order(&[">Educatie</th>", ">0<", "Gat: geen aanbod"]);
    desk.get("/loket?functie=respijtzorg&voor=ouder")
        .await
        .assert_page()
        .assert_text("Logeren")
        .assert_no_text("Oppas voor jongeren");

    let near = desk.get("/loket/overzicht?plaats=Zutphen").await;
    near.assert_page().assert_text("in en om Zutphen");
    near.assert_in_order(&[
        ">Advies en begeleiding</th>",
        "/loket?functie=advies-en-begeleiding&#38;plaats=Zutphen\">0<",
        "Gat: geen aanbod",
    ]);
    desk.get("/loket/overzicht?plaats=Nergenshuizen&maanden=x&maand=y")
        .await
        .assert_page()
        .assert_text("kennen wij niet");
}

#[actix_web::test]
async fn waiting_times_are_the_median_of_those_that_are_known() {
    let site = few();
    let page = site.colleague(Role::Desk).get("/loket/overzicht").await;
    page.assert_page().assert_in_order(&[
        "id=\"wachttijden\"",
        "Respijtzorg</th>",
        ">6<",
        "2 van 3",
        "1 februari 2026",
    ]);
}

#[actix_web::test]
async fn few_are_never_said_and_can_not_be_worked_out() {
    let site = few();
    viewed(&site, &[("MK-1", 41), ("MK-2", 3), ("MK-3", 22)]);
    let ids = [id(&site, "MK-1")];
    let count = |connection: &mut _| {
        (0..7).try_for_each(|_| referral_count::count(connection, today(), ReferralWay::Print, &ids))?;
        (0..9).try_for_each(|_| referral_count::referred(connection, today(), &ids))?;
        (0..2).try_for_each(|_| referral_count::count(connection, today(), ReferralWay::Pdf, &ids))
    };
    site.database.write_beside(count).expect("it is counted");
    let desk = site.colleague(Role::Desk);
    let page = desk.get("/loket/overzicht").await;
    // 66 in all, 44 of one organisation: neither is said.
    page.assert_page().assert_in_order(&["id=\"per-maand\"", ">65<", ">5<"]);
    page.assert_in_order(&[
        "id=\"per-mantelzorger\"",
        "Voor alle mantelzorgers</th>",
        ">60<",
        "Jonge mantelzorgers",
        "&#60; 5",
    ]);
    page.assert_in_order(&["id=\"per-aanbieder\"", "Zorg &#38; Co</th>", ">40<", "Ver weg</th>", ">20<"]);
    page.assert_in_order(&["id=\"manieren\"", "Geprint", ">5<", "&#60; 5"]);
    page.assert_none(&[">66<", ">44<", ">41<", ">22<", ">3<svg", ">2<svg", ">7<svg"]);
    for slug in ["per-maand", "per-functie", "per-mantelzorger", "per-plaats", "per-aanbieder", "manieren", "afloop"] {
        let file = desk.get(&format!("/loket/overzicht/{slug}.csv")).await;
        file.assert_status(200).assert_header("content-type", "text/csv; charset=utf-8");
        for line in file.text().lines().skip(1) {
            for cell in line.split(';').skip(1) {
                let few = cell.parse::<i64>().is_ok_and(|count| count % 5 != 0);
                assert!(!few, "{slug}: {line}");
            }
        }
    }
    let carers = desk.get("/loket/overzicht/per-mantelzorger.csv").await;
    carers.assert_text(&format!("{}-01;Jonge mantelzorgers (tot en met 24 jaar);< 5;0", month()));
}

/// Five clients, each of whom got the list on paper, as PDF and as a link: five referrals, and not fifteen.
#[actix_web::test]
async fn a_list_is_one_referral_however_many_ways_it_left_in() {
    let site = few();
    for _ in 0..5 {
        let desk = site.colleague(Role::Desk);
        desk.post("/loket/lijst/erbij", &[("code", "MK-1")]).await.assert_status(303);
        let form = [("aanbod", "MK-1"), ("regel", ""), ("lijst", "")];
        desk.post("/loket/lijst/afdrukken", &form).await.assert_page();
        desk.post("/loket/lijst/pdf", &form).await.assert_status(200);
        desk.post("/loket/lijst", &[&form[..], &[("doe", "geef link")]].concat()).await.assert_page();
    }
    let desk = site.colleague(Role::Desk);
    for (slug, line) in [
        ("per-maand", "0;5"),
        ("per-functie", "Respijtzorg;0;5"),
        ("per-aanbieder", "Zorg & Co;0;5"),
        ("manieren", "5;5;0;0;5;0"),
    ] {
        let file = desk.get(&format!("/loket/overzicht/{slug}.csv")).await;
        file.assert_text(&format!("{}-01;{line}", month()));
    }
    let page = desk.get("/loket/overzicht").await;
    page.assert_in_order(&["id=\"manieren\"", "telt hier bij elke manier; in de andere tabellen telt zij één keer"]);
}

#[actix_web::test]
async fn months_without_anything_are_left_out_of_the_page_and_stand_in_the_files() {
    let site = few();
    viewed(&site, &[("MK-1", 41)]);
    let desk = site.colleague(Role::Desk);
    let page = desk.get("/loket/overzicht?maanden=36").await;
    let tables = page.text().split_once("id=\"per-maand\"").map(|(_, after)| after).expect("it is there");
    let (of_months, _) = tables.split_once("id=\"per-functie\"").expect("another follows");
    assert_eq!(of_months.matches("<th scope=\"row\">").count(), 1, "{of_months}");
    assert!(of_months.contains("In de andere maanden niets."));
    let file = desk.get("/loket/overzicht/per-maand.csv?maanden=36").await;
    assert_eq!(file.text().lines().count(), 37);
    let one = desk.get(&format!("/loket/overzicht?maanden=36&maand={}", month())).await;
    one.assert_page().assert_no_text("In de andere maanden niets.");
}

#[actix_web::test]
async fn every_table_goes_along_as_csv_and_as_a_workbook_and_runs_nothing() {
    let site = few();
    let day = today().to_string();
    let asked = SearchCount { day, query: "=1+1".to_owned(), searches: 12, without_result: 11, clicks: 0 };
    site.database.write_beside(|connection| search_count::add(connection, &[asked])).expect("it is written");
    let desk = site.colleague(Role::Desk);
    let page = desk.get("/loket/overzicht").await;
    page.assert_page().assert_in_order(&["id=\"niets-gevonden\"", "=1+1", ">10<", ">10<"]);
    desk.get("/loket/overzicht/niets-gevonden.csv").await.assert_text("'=1+1;10;10");
    for slug in ["dekking", "wachttijden", "per-maand", "per-functie", "overgedragen-voor", "niets-gevonden"] {
        let file = desk.get(&format!("/loket/overzicht/{slug}.xlsx?plaats=Zutphen")).await;
        file.assert_status(200).assert_header("content-disposition", &format!("attachment; filename=\"{slug}.xlsx\""));
        assert!(file.body.starts_with(b"PK"), "{slug}");
    }
    desk.get("/loket/overzicht/iets-anders.csv").await.assert_status(404);
}

#[actix_web::test]
async fn a_view_counts_once_for_people_and_not_for_robots() {
    let site = few();
    let address = "/aanbod/MK-1/oppas";
    for _ in 0..3 {
        site.get(address).await.assert_page();
    }
    site.ask(TestRequest::get().uri(address).insert_header(("user-agent", "Mozilla/5.0 (compatible; Googlebot/2.1)")))
        .await;
    site.ask(TestRequest::with_uri(address).method(actix_web::http::Method::HEAD)).await;
    site.get("/zoeken?q=oppas").await.assert_page();
    site.app.write_counts();
    site.app.write_counts();
    let counted = site.database.read(|connection| use_count::since(connection, &month())).expect("it answers");
    assert_eq!(counted, [use_count::UseCount { month: month(), offering_id: id(&site, "MK-1"), views: 3 }]);
}

#[actix_web::test]
async fn nothing_is_counted_where_the_settings_say_so() {
    let database = crate::support::database();
    crate::support::put(&database, &[offering("MK-1", "Oppas", &[])]);
    std::fs::write(database.data_dir().join("mantelkaart.toml"), "zoekvragen_tellen = false\n").expect("a file");
    let site = Site::on(database);
    site.get("/aanbod/MK-1/oppas").await.assert_page();
    site.app.write_counts();
    assert!(site.database.read(|connection| use_count::since(connection, "")).expect("it answers").is_empty());
    let page = site.colleague(Role::Desk).get("/loket/overzicht").await;
    page.assert_page().assert_text("wordt nu niet geteld").assert_text("Hier is in deze tijd niets over bekend.");
}

#[actix_web::test]
async fn what_is_gone_still_counts_and_it_is_for_the_desk() {
    let site = few();
    let gone = use_count::UseCount { month: month(), offering_id: "weg".to_owned(), views: 50 };
    site.database.write_beside(|connection| use_count::add(connection, &[gone])).expect("it is written");
    let page = site.colleague(Role::Admin).get("/loket/overzicht").await;
    page.assert_page().assert_in_order(&["id=\"per-plaats\"", "Aanbod dat er niet meer is", ">50<"]);
    let editor = site.colleague(Role::Editor);
    for address in ["/loket/overzicht", "/loket/overzicht/dekking.csv", "/loket/overzicht/dekking.xlsx"] {
        editor.get(address).await.assert_status(403);
    }
}
