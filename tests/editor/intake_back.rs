//! What was stopped and stands in the list again, what is missing from it, and columns that mean something else.

use mantelkaart::model::choice::Role;

use super::intake::{HEADER, carried_out, decide, row, sent, site, value};
use super::offerings::{ACTIONS, borrowed, carried};
use crate::support::{Colleague, Site};

const BOTH: &str = "S-2;Samen eten;Steunpunt Proefdorp;Samen aan tafel.;informatie;;\n\
                    S-3;Praatgroep;Steunpunt Proefdorp;Samen praten.;informatie;;\n";
const PRAATGROEP: &str = "/aanbod/S-3/praatgroep";

/// Both are in the list, and what else there was is not.
async fn begun(editor: &Colleague<'_>) {
    let plan = sent(editor, &format!("{HEADER}\n{BOTH}"), "Steunpunt").await;
    carried_out(editor, &plan).await;
}

/// Presses the one button, with what is chosen beside it; and once more where it asks.
async fn pressed(editor: &Colleague<'_>, plan: &str, choice: &str) {
    let page = editor.get(&format!("{plan}?tab=ontbreekt")).await;
    page.assert_text(&format!("name=\"ontbreekt\" value=\"{choice}\" form=\"doorvoeren\""));
    let seen = value(&page, "id=\"doorvoeren\"", "voorstel");
    let answer = editor.post(&format!("{plan}/doorvoeren"), &[("voorstel", &seen), ("ontbreekt", choice)]).await;
    if answer.header("location").ends_with("?tab=ontbreekt") {
        carried_out(editor, plan).await;
    }
}

async fn stopped_by_a_list(editor: &Colleague<'_>, site: &Site) {
    let only = BOTH.lines().next().expect("a line");
    let plan = sent(editor, &format!("{HEADER}\n{only}\n"), "Steunpunt").await;
    pressed(editor, &plan, "stoppen").await;
    site.get(PRAATGROEP).await.assert_status(410);
}

#[actix_web::test]
async fn what_a_list_lacked_comes_back_with_the_list() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    begun(&editor).await;
    for import in [3, 5] {
        stopped_by_a_list(&editor, &site).await;
        let plan = sent(&editor, &format!("{HEADER}\n{BOTH}"), "Steunpunt").await;
        let page = editor.get(&format!("{plan}?tab=gewijzigd")).await;
        page.assert_text("Gewijzigd (1)").assert_text("Ongewijzigd (1)").assert_text("<h3>Praatgroep</h3>");
        page.assert_text("het komt terug op de site").assert_no_text("maar nog in uw bestand");
        page.assert_text("<li>1 gewijzigd<ul><li>1 komt terug op de site</li></ul></li>");
        decide(&editor, &plan, ("gewijzigd", "Praatgroep"), "overslaan").await;
        editor.get(&plan).await.assert_no_text("komt terug op de site</li>");
        decide(&editor, &plan, ("gewijzigd", "Praatgroep"), "meenemen").await;
        let result = carried_out(&editor, &plan).await;
        result.assert_text("<li>1 gewijzigd<ul><li>1 kwam terug op de site</li></ul></li>");
        site.get(PRAATGROEP).await.assert_page();
        editor.get(&format!("/beheer/import/{import}")).await.assert_page();
    }
}

#[actix_web::test]
async fn what_was_stopped_by_hand_stays_so_and_is_named() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    begun(&editor).await;
    let stop = carried(editor.get(&format!("{ACTIONS}?doe=stoppen&welke=pagina&q=praatgroep")).await.text());
    editor.post(ACTIONS, &borrowed(&stop)).await.assert_status(303);
    site.get(PRAATGROEP).await.assert_status(410);
    let plan = sent(&editor, &format!("{HEADER}\n{BOTH}S-9;Koor;S;Zingen.;educatie;;\n"), "Steunpunt").await;
    let page = editor.get(&plan).await;
    page.assert_in_order(&["Gestopt op de site, maar nog in uw bestand", ">Praatgroep</a>", "Doorvoeren</button>"]);
    page.assert_text("Gewijzigd (0)");
    carried_out(&editor, &plan).await;
    site.get(PRAATGROEP).await.assert_status(410);

    let says_so = format!("{HEADER};status\nS-3;Praatgroep;Steunpunt Proefdorp;Samen praten.;informatie;;;gestopt\n");
    let plan = sent(&editor, &says_so, "Steunpunt").await;
    editor.get(&plan).await.assert_no_text("maar nog in uw bestand");
}

#[actix_web::test]
async fn what_is_chosen_for_missing_offerings_goes_with_the_button() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\nS-9;Koor;S;Zingen.;educatie;;\n"), "Steunpunt").await;
    pressed(&editor, &plan, "stoppen").await;
    let result = editor.get(&plan).await;
    editor.get(result.header("location")).await.assert_text("3 gestopt").assert_none(&[
        "0 gewijzigd",
        "0 ongewijzigd",
        "3 niet in het bestand",
        "0 met een fout",
    ]);
    site.get(PRAATGROEP).await.assert_status(410);
}

#[actix_web::test]
async fn a_column_that_is_missing_is_said_once_above_all_its_rows() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = "code;titel;aanbieder;samenvatting;soort werk\nX-1;Koor;S;Zingen.;zang\nX-2;Kook;S;Eten.;koken\n";
    let columns = sent(&editor, list, "Steunpunt").await;
    let plan = columns.trim_end_matches("/kolommen");
    let skipped = ["code", "titel", "aanbieder", "samenvatting", ""];
    let names = ["kolom0", "kolom1", "kolom2", "kolom3", "kolom4"];
    let chosen: Vec<(&str, &str)> = names.into_iter().zip(skipped).collect();
    editor.post(&format!("{plan}/kolommen"), &chosen).await.assert_redirect(plan);
    let page = editor.get(plan).await;
    page.assert_in_order(&["Geen kolom gekozen voor ‘Soort hulp’. Daarom gaan 2 regels niet mee.", "<h3>Koor</h3>"]);
    page.assert_text(&format!("<a href=\"{plan}/kolommen\">Kies de goede kolom.</a>"));
}

#[actix_web::test]
async fn a_column_for_the_audience_in_our_own_words_is_for_whom_it_is() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = "code;titel;aanbieder;samenvatting;functies;Doelgroep\nX-1;Koor;S;Zingen.;educatie;jong\n\
                X-2;Kook;S;Eten.;educatie;ouder, werkend\n";
    let plan = sent(&editor, list, "Steunpunt").await;
    editor
        .get(&plan)
        .await
        .assert_no_text("Let op")
        .assert_text("Oudere mantelzorgers (65 jaar en ouder), Werkende mantelzorgers");
    carried_out(&editor, &plan).await;
    site.get("/aanbod/X-1/koor").await.assert_no_text("Alle mantelzorgers");
}

#[actix_web::test]
async fn what_is_typed_in_a_file_that_is_carried_out_is_said_to_be_lost() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!("{HEADER}\nS-9;Koor;S;Zingen.;educatie;;\nS-8;Kookles;S;Koken.;;;\n");
    let plan = sent(&editor, &list, "Steunpunt").await;
    let key = row(&editor, &plan, "fout", "Kookles").await;
    carried_out(&editor, &plan).await;
    let typed = [("rij", key.as_str()), ("cel-3-functies", "educatie")];
    editor.post(&format!("{plan}/verbeteren"), &typed).await.assert_status(303);
    editor.get("/beheer/import").await.assert_text("Wat u typte is niet bewaard").assert_no_text("is verbeterd");
}
