//! A code that a list gives to something else than the offering that has it.

use mantelkaart::model::choice::Role;

use super::intake::{HEADER, carried_out, mend, sent, site, value};

const OTHER: &str = "Wandelgroep De Heide";

fn list(row: &str) -> String {
    format!("{HEADER}\n{row}\n")
}

fn taken() -> String {
    list(&format!("S-1;{OTHER};Natuurclub;Wandelen op de hei.;informatie;Ede;0318111111"))
}

#[actix_web::test]
async fn a_code_used_twice_is_asked_about_and_overwrites_nothing() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &taken(), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=fout")).await;
    page.assert_text("Gewijzigd (0)").assert_text("Fout (1)").assert_text("Is dit hetzelfde?");
    page.assert_text("Deze code is al van ‘Logeerhuis De Linde’ van Steunpunt Proefdorp");
    page.assert_text("<td data-label=\"Op de site\">0320 74 57 80</td>");

    mend(&editor, &plan, &[(OTHER, "cel-2-code", "S-9")]).await;
    editor.get(&plan).await.assert_text("Nieuw (1)").assert_text("Fout (0)");
    carried_out(&editor, &plan).await.assert_text("1 nieuw");
    site.get("/aanbod/S-1/logeerhuis-de-linde").await.assert_page().assert_text("Logeerhuis De Linde");
    site.get("/aanbod/S-9/wandelgroep-de-heide").await.assert_page();
}

#[actix_web::test]
async fn it_may_be_the_same_and_that_is_said_for_this_file_alone() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &taken(), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=fout")).await;
    let (start, _) = page.text().split_once("\">Ja, dit is hetzelfde aanbod").expect("a button");
    let (_, id) = start.rsplit_once('"').expect("its value");
    let key = value(&page, "<form id=\"zelfde-", "rij");
    editor.post(&format!("{plan}/rij"), &[("rij", &*key), ("doe", id), ("tab", "fout")]).await.assert_status(303);
    editor.get(&plan).await.assert_text("Gewijzigd (1)").assert_text("Fout (0)");
    carried_out(&editor, &plan).await.assert_text("1 gewijzigd");
    site.get("/aanbod/S-1/wandelgroep-de-heide").await.assert_page();

    let row = "S-1;Schaakclub;Denksport;Samen schaken.;informatie;Ede;";
    let next = sent(&editor, &list(row), "Steunpunt").await;
    editor.get(&next).await.assert_text("Fout (1)").assert_text("Is dit hetzelfde?");
}

#[actix_web::test]
async fn one_of_the_two_may_change_without_a_question() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    for row in [
        "S-1;Nachtopvang;Steunpunt Proefdorp;Slapen.;informatie;Ede;",
        "S-1;LOGEERHUIS de Linde;Natuurclub;Slapen.;informatie;Ede;",
    ] {
        let plan = sent(&editor, &list(row), "Steunpunt").await;
        editor.get(&plan).await.assert_text("Gewijzigd (1)").assert_text("Fout (0)");
    }
}
