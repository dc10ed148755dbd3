//! One offering that two lists hold: neither undoes, month after month, what the other says of it.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use super::intake::{HEADER, carried_out, decide, sent, value};
use crate::support::{Colleague, Site, database, offering, put_as};

const HERE: &str = "/aanbod/G-1/logeerhuis-de-linde";

fn of_gemeente(text: &str, phone: &str) -> String {
    format!("{HEADER}\nG-1;Logeerhuis De Linde;Steunpunt Proefdorp;{text};respijtzorg;Ede;{phone}\n")
}

fn of_steunpunt(text: &str, phone: &str) -> String {
    format!("{HEADER}\nX-1;Logeerhuis De Linde;Steunpunt Proefdorp;{text};respijtzorg;Ede;{phone}\n")
}

async fn brought(editor: &Colleague<'_>, list: &str, name: &str) {
    let plan = sent(editor, list, name).await;
    carried_out(editor, &plan).await;
}

/// An offering of one list, to which a row of another is linked.
async fn linked() -> Site {
    let database = database();
    put_as(&database, "Steunpunt", &[offering("S-2", "Samen eten", &[])]);
    put_as(&database, "Gemeente", &[offering("G-9", "Loket", &[])]);
    let site = Site::on(database);
    let editor = site.colleague(Role::Editor);
    brought(&editor, &of_gemeente("Van de gemeente.", "0318 11 11 11"), "Gemeente").await;
    let plan = sent(&editor, &of_steunpunt("Van het steunpunt.", "0318 11 11 11"), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=nieuw")).await;
    let id = value(&page, "Staat dit er al?", "doe");
    decide(&editor, &plan, ("nieuw", "Logeerhuis De Linde"), &id).await;
    let page = editor.get(&format!("{plan}?tab=gewijzigd")).await;
    page.assert_text("Dit aanbod is van de lijst ‘Gemeente’. Deze keer gaat alles wat in uw bestand staat voor.");
    carried_out(&editor, &plan).await.assert_text("1 gewijzigd");
    drop(editor);
    site
}

#[actix_web::test]
async fn two_lists_do_not_undo_each_other() {
    let site = linked().await;
    let editor = site.colleague(Role::Editor);
    site.get(HERE).await.assert_text("Van het steunpunt.");

    // The list that it is of: behind, and that is said.
    let plan = sent(&editor, &of_gemeente("Van de gemeente.", "0318 11 11 11"), "Gemeente").await;
    editor
        .get(&format!("{plan}?tab=ongewijzigd"))
        .await
        .assert_text("Gewijzigd (0)")
        .assert_text("blijft zoals het daar staat");
    // What it says otherwise than before goes in.
    brought(&editor, &of_gemeente("Nieuw van de gemeente.", "0318 22 22 22"), "Gemeente").await;
    site.get(HERE).await.assert_text("Nieuw van de gemeente.").assert_text("0318 22 22 22");

    // The other list says what it said.
    let plan = sent(&editor, &of_steunpunt("Van het steunpunt.", "0318 11 11 11"), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=ongewijzigd")).await;
    page.assert_text("Gewijzigd (0)")
        .assert_text("1 regel gaat over aanbod van de lijst ‘Gemeente’ en zegt iets anders");
    page.assert_text("Wij nemen alleen over wat in uw lijst veranderde sinds de vorige keer.");
    page.assert_text("<td data-label=\"Op de site\">0318 22 22 22</td>");
    carried_out(&editor, &plan).await.assert_text("Er is niets veranderd.");
    // One cell of it is new: that alone.
    let plan = sent(&editor, &of_steunpunt("Nieuw van het steunpunt.", "0318 11 11 11"), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=gewijzigd")).await;
    page.assert_text("<dt>Samenvatting</dt>").assert_no_text("<dt>Telefoon</dt>");
    carried_out(&editor, &plan).await.assert_text("1 gewijzigd");
    site.get(HERE).await.assert_text("Nieuw van het steunpunt.").assert_text("0318 22 22 22");
}

#[actix_web::test]
async fn what_the_other_list_has_may_be_taken_over_from_this_one() {
    let site = linked().await;
    let editor = site.colleague(Role::Editor);
    brought(&editor, &of_gemeente("Nieuw van de gemeente.", "0318 22 22 22"), "Gemeente").await;
    let plan = sent(&editor, &of_steunpunt("Van het steunpunt.", "0318 11 11 11"), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=ongewijzigd")).await;
    let (_, kept) = page.text().split_once("Dit staat anders in uw bestand").expect("what stays");
    let (_, kept) = kept.split_once("name=\"doe\" value=\"").expect("a button");
    let whole = kept.split('"').next().expect("its end").to_owned();
    decide(&editor, &plan, ("ongewijzigd", "Logeerhuis De Linde"), &whole).await;
    editor.get(&format!("{plan}?tab=gewijzigd")).await.assert_text("Gewijzigd (1)").assert_text("<dt>Telefoon</dt>");
    carried_out(&editor, &plan).await;
    site.get(HERE).await.assert_text("Van het steunpunt.").assert_text("0318 11 11 11");
}

#[actix_web::test]
async fn of_what_is_not_known_from_before_nothing_goes_in_unasked() {
    let site = linked().await;
    let editor = site.colleague(Role::Editor);
    let imports = editor.get("/beheer/import").await;
    let last = if imports.text().contains("2: lijst.csv") { 2 } else { 1 };
    editor.post(&format!("/beheer/import/{last}/terugdraaien"), &[]).await;
    site.get(HERE).await.assert_text("Van de gemeente.");
    let plan = sent(&editor, &of_steunpunt("Van het steunpunt.", "0318 11 11 11"), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=ongewijzigd")).await;
    page.assert_text("Gewijzigd (0)").assert_text("Neem alles over uit uw bestand");
    // From now on it is known.
    carried_out(&editor, &plan).await;
    site.get(HERE).await.assert_text("Van de gemeente.");
    brought(&editor, &of_steunpunt("Nieuw van het steunpunt.", "0318 11 11 11"), "Steunpunt").await;
    site.get(HERE).await.assert_text("Nieuw van het steunpunt.");
}

#[actix_web::test]
async fn who_may_not_change_the_other_list_takes_nothing_over() {
    let site = linked().await;
    let editor = site.colleague(Role::Editor);
    brought(&editor, &of_gemeente("Nieuw van de gemeente.", "0318 22 22 22"), "Gemeente").await;
    let sources = site.database.read(mantelkaart::model::source::all).expect("the sources");
    let own = sources.iter().find(|source| source.name == "Steunpunt").expect("it is there").id.clone();
    let restricted = site.restricted(&[&own]);
    let plan = sent(&editor, &of_steunpunt("Van het steunpunt.", "0318 11 11 11"), "Steunpunt").await;
    let page = restricted.get(&format!("{plan}?tab=ongewijzigd")).await;
    page.assert_text("Dit staat anders in uw bestand").assert_no_text("Neem alles over uit uw bestand");
    let code = site.database.read(|connection| mantelkaart::model::offering::by_code(connection, "G-1"));
    let id = code.expect("it answers").expect("it is there");
    assert_eq!(id.cells[Field::Summary], "Nieuw van de gemeente.");
    decide(&restricted, &plan, ("ongewijzigd", "Logeerhuis De Linde"), &id.id).await.assert_status(403);
}
