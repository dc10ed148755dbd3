//! What a file does not name: nothing leaves the site without somebody having said so.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::offering as offerings;
use mantelkaart::model::revision::Occasion;
use mantelkaart::model::writing::Writing;
use mantelkaart::wording::moment::now;

use super::intake::{HEADER, carried_out, decide, leaving, sent, value};
use crate::support::{Answer, Colleague, Site, database, offering, put_as};

/// A list of eight.
fn site() -> Site {
    let database = database();
    let row = |number: usize| offering(&format!("S-{number}"), &format!("Groep {number}"), &[]);
    put_as(&database, "Steunpunt", &(1..=8).map(row).collect::<Vec<_>>());
    Site::on(database)
}

/// The first so many of them, as they stand on the site.
fn first(count: usize) -> String {
    let rows = (1..=count).map(|number| format!("\nS-{number};Groep {number}"));
    format!("code;titel{}\n", rows.collect::<String>())
}

async fn press(editor: &Colleague<'_>, plan: &str, page: &Answer, more: &[(&str, &str)]) -> Answer {
    let seen = value(page, "", "voorstel");
    let fields: Vec<(&str, &str)> = [("voorstel", &*seen)].into_iter().chain(more.iter().copied()).collect();
    editor.post(&format!("{plan}/doorvoeren"), &fields).await
}

#[actix_web::test]
async fn where_only_rows_are_missing_that_is_a_change_and_many_leave_only_after_a_tick() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &first(2), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=ontbreekt")).await;
    page.assert_no_text("Alles staat er al zo in").assert_no_text("Leg vast").assert_text("6 staan niet in uw bestand");
    page.assert_text("<button class=\"button\" form=\"doorvoeren\" formaction").assert_text(">Doorvoeren</button>");
    page.assert_text("<button class=\"link\">Gooi dit bestand weg")
        .assert_text("Stoppen: 6 keer aanbod gaat van de site");
    editor.get("/beheer/import").await.assert_text("Het voorstel wacht op u");

    let asked = format!("{plan}?tab=ontbreekt");
    press(&editor, &plan, &page, &[("ontbreekt", "stoppen")]).await.assert_redirect(&asked);
    let page = editor.get(&asked).await;
    page.assert_page().assert_text("Er is nog niets doorgevoerd. 6 keer aanbod gaat van de site.");
    page.assert_text("Ja, 6 keer aanbod gaat van de site.")
        .assert_text("value=\"stoppen\" form=\"doorvoeren\" autocomplete=\"off\" checked");
    for number in ["", "5", "ja"] {
        press(&editor, &plan, &page, &[("van_de_site", number)]).await.assert_redirect(&asked);
    }
    site.get("/aanbod/S-8/groep-8").await.assert_page();

    // A row more in between: what was ticked is another number.
    decide(&editor, &plan, ("ontbreekt", "Groep 8"), "overslaan").await;
    press(&editor, &plan, &page, &[("van_de_site", "6")]).await.assert_redirect(&plan);
    let page = editor.get(&plan).await;
    assert_eq!(leaving(&page), "5");
    page.assert_text("5 gestopt: niet in uw bestand");
    carried_out(&editor, &plan).await.assert_text("5 gestopt");
    site.get("/aanbod/S-8/groep-8").await.assert_page();
    site.get("/aanbod/S-7/groep-7").await.assert_status(410);
}

#[actix_web::test]
async fn one_of_a_list_leaves_without_a_second_question() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &first(7), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=ontbreekt")).await;
    page.assert_text("1 staat niet in uw bestand");
    press(&editor, &plan, &page, &[("ontbreekt", "stoppen")]).await.assert_redirect(&plan);
    site.get("/aanbod/S-8/groep-8").await.assert_status(410);
}

#[actix_web::test]
async fn beside_the_choice_the_page_does_not_say_what_was_chosen_before() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list =
        format!("{HEADER}\nS-1;Groep 1;Steunpunt Proefdorp;Anders.;informatie;;\nS-9;Koor;S;Zingen.;educatie;;\n");
    let plan = sent(&editor, &list, "Steunpunt").await;
    let here = format!("{plan}?tab=ontbreekt");
    editor.get(&plan).await.assert_text("7 staan niet in uw bestand en blijven zoals ze zijn");
    for choice in ["laten", "vragen", "stoppen"] {
        editor.post(&format!("{plan}/ontbreekt"), &[("ontbreekt", choice), ("tab", "ontbreekt")]).await;
        let page = editor.get(&here).await;
        page.assert_text("Wat daarmee gebeurt, kiest u hieronder.").assert_text("7 staan niet in uw bestand.");
        page.assert_none(&["blijven zoals", "7 gestopt", "vraagt u of"]);
        page.assert_text("telt pas na ‘Onthoud deze keuze’ of ‘Doorvoeren’").assert_text("data-keep");
    }
    editor.get(&format!("{plan}?tab=nieuw")).await.assert_text("7 gestopt: niet in uw bestand");
}

/// Somebody changes a title on screen.
fn edited(site: &Site, code: &str, title: &str) {
    let written = site.database.write(|connection, version| {
        let before = offerings::by_code(connection, code)?.expect("it is there");
        let mut after = before.cells.clone();
        title.clone_into(&mut after[Field::Title]);
        let at = now();
        let occasion = Occasion { version, import_id: None, at: &at, actor: "redacteur@voorbeeld.nl" };
        let mut writing = Writing::begin(connection, occasion)?;
        writing.change(connection, &[(&before.id, &before.cells, &after)])?;
        writing.finish(connection, &mut |_| {})
    });
    written.expect("the change is written");
}

#[actix_web::test]
async fn what_the_site_has_otherwise_than_the_file_is_said_on_top_and_stands_first() {
    let site = Site::on(database());
    let editor = site.colleague(Role::Editor);
    let list = format!("{HEADER}\nS-1;Groep 1;S;Samen.;informatie;;\nS-2;Groep 2;S;Samen.;informatie;;\n");
    let plan = sent(&editor, &list, "Steunpunt").await;
    carried_out(&editor, &plan).await;
    edited(&site, "S-2", "Op de site");
    let plan = sent(&editor, &list, "Steunpunt").await;
    let page = editor.get(&plan).await;
    page.assert_page().assert_no_text("Alles staat er al zo in").assert_text("1 regel wijkt af van de site");
    page.assert_text(&format!("href=\"{plan}?tab=ongewijzigd#rijen\">Bekijk die regel</a>"));
    page.assert_in_order(&["Regel 3 · S-2", "Dit is op de site gewijzigd en blijft", "Regel 2 · S-1"]);
    editor.get("/beheer/import").await.assert_text("Er verandert niets, maar iets wijkt af van de site");
    carried_out(&editor, &plan).await.assert_text("Er is niets veranderd.").assert_text("2 ongewijzigd");
}
