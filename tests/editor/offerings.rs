//! The list: what is found, and what is done with many.

use std::sync::{Arc, Mutex};

use diesel::connection::{Connection, InstrumentationEvent};
use mantelkaart::files::Files;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::offering;
use mantelkaart::model::offering::list::{self, Order, Wanted};
use mantelkaart::model::review;
use mantelkaart::model::writing_aid::HardWords;

use crate::support::{Site, offering as row, put_as};

pub const ACTIONS: &str = "/beheer/aanbod-acties";

fn site() -> Site {
    let site = Site::with(&[]);
    let rows = [
        row(
            "A-1",
            "Café voor mantelzorgers",
            &[(Field::Phone, "0575 12 34 56"), (Field::ReviewedOn, "2020-01-01"), (Field::Place, "Zutphen")],
        ),
        row("A-2", "Oppas thuis", &[(Field::Status, "concept"), (Field::Functions, "respijtzorg")]),
        row("A-3", "Wandelen", &[(Field::Organisation, "Buurtkamer"), (Field::CarerTypes, "jong")]),
    ];
    put_as(&site.database, "lijst", &rows);
    put_as(&site.database, "ander", &[row("B-1", "Cursus tillen", &[(Field::Website, "https://www.til.nl/")])]);
    site.app.follow();
    site
}

fn reviewed(site: &Site, code: &str) -> (String, usize) {
    let found = site.app.read(|connection| {
        let found = offering::by_code(connection, code)?.expect("it is there");
        let reviews = review::of_offering(connection, &found.id)?.len();
        Ok((found.cells[Field::ReviewedOn].clone(), reviews))
    });
    found.expect("it answers")
}

/// What the confirmation page carries: the fields of its form.
pub fn carried(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form class=\"fields").nth(1).expect("it asks to confirm");
    let hidden = form.split("type=\"hidden\" name=\"").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"")?;
        Some((name.to_owned(), rest.split('"').next()?.to_owned()))
    });
    hidden.filter(|(name, _)| name != "csrf").collect()
}

pub fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[actix_web::test]
async fn each_filter_finds_its_own() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let all = ["Café voor mantelzorgers", "Oppas thuis", "Wandelen", "Cursus tillen"];
    let cases: [(&str, &[usize]); 13] = [
        ("", &[0, 1, 2, 3]),
        ("q=CAFE", &[0]),
        ("q=a-2", &[1]),
        ("q=buurtkamer+wandelen", &[2]),
        ("q=zutphen", &[0]),
        ("status=concept", &[1]),
        ("functie=respijtzorg", &[1]),
        ("voor=jong", &[0, 1, 2, 3]),
        ("voor=ouder", &[0, 1, 3]),
        ("aanbieder=buurtkamer", &[2]),
        ("zonder=telefoon", &[1, 2, 3]),
        ("zonder=website", &[0, 1, 2]),
        ("controle=nooit", &[1, 2, 3]),
    ];
    for (query, found) in cases {
        let page = editor.get(&format!("/beheer/aanbod?{query}")).await;
        page.assert_page();
        for (place, title) in all.iter().enumerate() {
            assert_eq!(page.text().contains(&format!(">{title}</a>")), found.contains(&place), "{query}: {title}");
        }
    }
    editor.get("/beheer/aanbod?controle=nodig").await.assert_none(&[">Oppas thuis</a>"]);
    editor.get("/beheer/aanbod?q=niets").await.assert_page().assert_text("Geen aanbod past hierbij");
    editor.get("/beheer/aanbod?q=%3Cscript%3E&pagina=99").await.assert_page().assert_no_text("<script>");
}

#[actix_web::test]
async fn a_dead_website_counts_as_none() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let noted = site.database.write_beside(|connection| {
        use diesel::prelude::*;
        use mantelkaart::db::schema::link_check::dsl;
        diesel::insert_into(dsl::link_check)
            .values((
                dsl::url.eq("https://www.til.nl/"),
                dsl::checked_at.eq("2026-01-01T00:00:00Z"),
                dsl::trouble.eq("bestaat niet"),
                dsl::failures.eq(2),
                dsl::failing_since.eq("2026-01-01T00:00:00Z"),
                dsl::is_dead.eq(true),
                dsl::next_at.eq(""),
            ))
            .execute(connection)
    });
    noted.expect("the check is written");
    editor
        .get("/beheer/aanbod?zonder=website")
        .await
        .assert_text(">Cursus tillen</a>")
        .assert_text("Website werkt niet");
}

#[actix_web::test]
async fn many_are_reviewed_once_and_it_can_be_taken_back() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let page = editor.get(&format!("{ACTIONS}?doe=gecontroleerd&welke=gekozen&code=A-1&code=A-3")).await;
    page.assert_page().assert_text("2 keer aanbod krijgt vandaag als dag van controle");
    let mut sent = carried(page.text());
    sent.push(("hoe".to_owned(), "website".to_owned()));
    editor.post(ACTIONS, &borrowed(&sent)).await.assert_redirect("/beheer/aanbod");
    editor.post(ACTIONS, &borrowed(&sent)).await.assert_redirect("/beheer/aanbod");
    let today = mantelkaart::app::today().to_string();
    assert_eq!((reviewed(&site, "A-1"), reviewed(&site, "A-2").1), ((today.clone(), 1), 0));
    site.get("/aanbod/A-3/wandelen").await.assert_text("Gecontroleerd op");
    let page = editor.get("/beheer/aanbod").await;
    page.assert_text("2 keer aanbod staat nu als vandaag gecontroleerd.");
    let undo = page.text().split("href=\"").find(|rest| rest.contains("/terug\"")).expect("a way back");
    let undo = undo.split('"').next().expect("it ends").to_owned();
    editor.get(&undo).await.assert_page().assert_text("2 keer aanbod gaat terug");
    editor.post(&undo, &[]).await.assert_redirect("/beheer/aanbod");
    assert_eq!(reviewed(&site, "A-1"), ("2020-01-01".to_owned(), 0));
}

#[actix_web::test]
async fn what_moved_since_somebody_looked_is_shown_again() {
    let site = site();
    let (editor, other) = (site.colleague(Role::Editor), site.colleague(Role::Editor));
    let address = format!("{ACTIONS}?doe=stoppen&welke=alle&bron=");
    let sent = carried(editor.get(&address).await.text());
    let theirs = carried(other.get(&format!("{ACTIONS}?doe=concept&welke=gekozen&code=A-1")).await.text());
    other.post(ACTIONS, &borrowed(&theirs)).await.assert_redirect("/beheer/aanbod");
    let answer = editor.post(ACTIONS, &borrowed(&sent)).await;
    answer
        .assert_status(422)
        .assert_text("Er is intussen iets veranderd")
        .assert_text("4 keer aanbod gaat van de site");
    site.get("/aanbod/A-3/wandelen").await.assert_page();
    editor.post(ACTIONS, &borrowed(&carried(answer.text()))).await.assert_redirect("/beheer/aanbod");
    site.get("/aanbod/A-3/wandelen").await.assert_status(410);
}

#[actix_web::test]
async fn what_goes_back_on_the_site_has_no_successor_and_notes_have_an_end() {
    let site = site();
    put_as(
        &site.database,
        "oud",
        &[row("C-1", "Terug", &[(Field::Status, "gestopt"), (Field::Successor, "A-3"), (Field::ReviewedOn, "")])],
    );
    site.app.follow();
    let editor = site.colleague(Role::Editor);
    let page = editor.get(&format!("{ACTIONS}?doe=publiceren&welke=gekozen&code=C-1")).await;
    editor.post(ACTIONS, &borrowed(&carried(page.text()))).await.assert_redirect("/beheer/aanbod");
    let now = site.app.read(|connection| offering::by_code(connection, "C-1")).expect("it answers").expect("there");
    assert_eq!((&*now.cells[Field::Status], &*now.cells[Field::Successor]), ("gepubliceerd", ""));
    let page = editor.get(&format!("{ACTIONS}?doe=gecontroleerd&welke=gekozen&code=C-1")).await;
    let mut sent = carried(page.text());
    sent.push(("notitie".to_owned(), "é".repeat(600)));
    editor.post(ACTIONS, &borrowed(&sent)).await.assert_redirect("/beheer/aanbod");
    let reviews = site.app.read(|connection| review::of_offering(connection, &now.id)).expect("it answers");
    assert_eq!(reviews[0].note.chars().count(), 500);
}

#[actix_web::test]
async fn offerings_move_to_another_list_that_must_be_chosen() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let mut sent = carried(editor.get(&format!("{ACTIONS}?doe=bron&welke=pagina&q=wandelen")).await.text());
    editor.post(ACTIONS, &borrowed(&sent)).await.assert_status(422).assert_text("Kies een lijst.");
    let target = site.app.read(|connection| Ok(offering::by_code(connection, "B-1")?.expect("it is there").source_id));
    let target = target.expect("it answers");
    sent.push(("naar".to_owned(), target.clone()));
    editor.post(ACTIONS, &borrowed(&sent)).await.assert_redirect("/beheer/aanbod?q=wandelen");
    let there = format!("/beheer/aanbod?bron={target}");
    let list = editor.get(&there).await;
    list.assert_text(">Wandelen</a>").assert_text(">Cursus tillen</a>").assert_text("hoort nu bij de lijst ‘ander’");
    let undo = list.text().split("href=\"").find(|rest| rest.starts_with("/beheer/aanbod-acties/"));
    let undo = undo.and_then(|rest| rest.split('"').next()).expect("it can be undone").to_owned();
    editor.get("/beheer/aanbod/A-3/geschiedenis").await.assert_text("naar de lijst ‘ander’").assert_text(&undo);
    editor.get(&undo).await.assert_page().assert_in_order(&["Wandelen", "Lijst", "ander", "lijst"]);
    site.restricted(&[target.as_str()]).get(&undo).await.assert_text("Er is niets om terug te zetten");
    editor.post(&undo, &[]).await.assert_redirect("/beheer/aanbod");
    editor.get(&there).await.assert_no_text(">Wandelen</a>").assert_text(">Cursus tillen</a>");
    editor.post(&undo, &[]).await.assert_redirect("/beheer/aanbod");
    editor.get(&there).await.assert_no_text(">Wandelen</a>");
}

#[actix_web::test]
async fn what_is_of_others_stays() {
    let site = site();
    let restricted = site.restricted(&[]);
    restricted.get("/beheer/aanbod").await.assert_page().assert_text("niet van u").assert_no_text("name=\"code\"");
    let page = restricted.get(&format!("{ACTIONS}?doe=stoppen&welke=alle")).await;
    page.assert_page().assert_text("4 keer aanbod mag u niet wijzigen").assert_no_text("kenmerk");
    let forged = [("doe", "stoppen"), ("welke", "alle"), ("kenmerk", "x")];
    restricted.post(ACTIONS, &forged).await.assert_status(422);
    site.get("/aanbod/A-3/wandelen").await.assert_page();
    restricted.get(&format!("{ACTIONS}?doe=verzonnen")).await.assert_status(404);
}

#[actix_web::test]
async fn a_list_reads_the_texts_of_one_page_only() {
    let site = Site::with(&[]);
    let rows: Vec<_> =
        (1..=120).map(|number| row(&format!("A-{number}"), &format!("Aanbod {number:03}"), &[])).collect();
    put_as(&site.database, "lijst", &rows);
    let files = Files::new(std::path::Path::new("/nergens"));
    let hard = HardWords::load(&files).expect("the list can be read");
    let read = |wanted: Wanted| {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&asked);
        let rows = site.app.read(|connection| {
            connection.set_instrumentation(move |event: InstrumentationEvent<'_>| {
                if let InstrumentationEvent::StartQuery { query, .. } = event {
                    seen.lock().expect("it is free").push(query.to_string());
                }
            });
            let found = list::find(connection, &wanted, &hard)?;
            connection.set_instrumentation(|_: InstrumentationEvent<'_>| {});
            Ok((found.len(), list::shown(connection, &found[100..], &hard)?))
        });
        let texts = asked.lock().expect("it is free").iter().filter(|query| query.contains("description")).count();
        (rows.expect("it answers"), texts)
    };
    let ((found, shown), texts) = read(Wanted { text: "aanbod".to_owned(), ..Wanted::default() });
    assert_eq!((found, shown.len(), texts), (120, 20, 0));
    assert_eq!(shown[0].offering.cells[Field::Title], "Aanbod 101");
    assert_eq!(read(Wanted { order: Order::Advice, ..Wanted::default() }).1, 1);
}
