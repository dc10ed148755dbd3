//! What an editor decides about a file: its list, its columns, rows that are there already, rows that are missing.

use mantelkaart::import::upload::{gather, keep};
use mantelkaart::model::cell::Words;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::{source, upload};

use super::intake::{HEADER, carried_out, decide, mend, row, sent, site};
use super::offerings::{ACTIONS, borrowed, carried};
use crate::support::{Site, database, offering, put_as};

#[actix_web::test]
async fn a_row_that_is_there_already_is_linked_and_stays_linked() {
    let database = database();
    let phone = (Field::Phone, "0320 74 57 80");
    put_as(&database, "Steunpunt", &[offering("S-2", "Samen eten", &[])]);
    put_as(&database, "Gemeente", &[offering("G-1", "Logeerhuis De Linde", &[phone])]);
    let site = Site::on(database);
    let editor = site.colleague(Role::Editor);
    let list =
        |text: &str| format!("{HEADER}\nX-1;Logeerhuis de Linde;Steunpunt Proefdorp;{text};respijtzorg;;0320745780\n");
    let plan = sent(&editor, &list("Slaap hier."), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=nieuw")).await;
    page.assert_text("Staat dit er al?").assert_text("G-1 van de lijst ‘Gemeente’").assert_text("telefoonnummer");
    let id =
        page.text().split("name=\"doe\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a button");
    decide(&editor, &plan, ("nieuw", "Logeerhuis de Linde"), id).await;
    editor.get(&plan).await.assert_text("Nieuw (0)").assert_text("Gewijzigd (1)");
    carried_out(&editor, &plan).await.assert_text("1 gewijzigd");
    site.get("/aanbod/G-1/logeerhuis-de-linde").await.assert_page().assert_text("Slaap hier.");
    site.get("/aanbod/X-1/logeerhuis-de-linde").await.assert_status(404);

    let next = sent(&editor, &list("Slaap hier lekker."), "Steunpunt").await;
    editor
        .get(&next)
        .await
        .assert_text("Gewijzigd (1)")
        .assert_text("Er is gekozen dat deze regel over dit aanbod gaat");
}

#[actix_web::test]
async fn a_row_that_looks_alike_may_be_new_and_any_row_may_be_left_out() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!(
        "{HEADER}\nX-1;Logeerhuis De Linde;Steunpunt Proefdorp;Nog een.;respijtzorg;Ede;\n\
         X-2;Zwemmen;Steunpunt Proefdorp;Samen zwemmen.;educatie;;\n"
    );
    let plan = sent(&editor, &list, "Steunpunt").await;
    editor.get(&plan).await.assert_text("1 nieuwe regel lijkt op aanbod dat er al is");
    decide(&editor, &plan, ("nieuw", "Logeerhuis De Linde"), "nieuw").await;
    editor.get(&plan).await.assert_no_text("Staat dit er al?").assert_text("Nieuw (2)");
    decide(&editor, &plan, ("nieuw", "Zwemmen"), "overslaan").await;
    editor.post(&format!("{plan}/opnieuw"), &[]).await;
    editor.get(&plan).await.assert_text("U laat deze regel weg").assert_text("<li>1 nieuw</li>");
    carried_out(&editor, &plan).await.assert_text("<li>1 nieuw</li>");
    site.get("/aanbod/X-1/logeerhuis-de-linde").await.assert_page();
    site.get("/aanbod/X-2/zwemmen").await.assert_status(404);
}

#[actix_web::test]
async fn missing_offerings_stay_unless_one_says_so() {
    let list = format!("{HEADER}\nS-2;Samen eten;Steunpunt Proefdorp;Anders.;informatie;;\n");
    for (choice, status, said) in [
        ("laten", 200, "1 gewijzigd"),
        ("stoppen", 410, "2 gestopt"),
        ("vragen", 200, "van 2 staat nu een melding klaar"),
    ] {
        let site = site();
        let editor = site.colleague(Role::Editor);
        let plan = sent(&editor, &list, "Steunpunt").await;
        editor.post(&format!("{plan}/ontbreekt"), &[("ontbreekt", choice), ("tab", "ontbreekt")]).await;
        carried_out(&editor, &plan).await.assert_text(said);
        site.get("/aanbod/S-3/praatgroep").await.assert_status(status);
        if choice == "vragen" {
            editor.get("/beheer/meldingen").await.assert_text("Praatgroep").assert_no_text("Het loket,");
        }
        editor.post("/beheer/import/1/terugdraaien", &[]).await;
        site.get("/aanbod/S-3/praatgroep").await.assert_status(200);
    }
}

#[actix_web::test]
async fn columns_that_are_not_recognised_are_chosen_and_remembered() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = |text: &str| {
        format!(
            "Lijst van 2026;;;\nCode;Hoe heet het;Wie;Verhaal;functies\nS-9;Wandelclub;Proefclub;{text};informatie\n"
        )
    };
    let columns = sent(&editor, &list("Samen."), "Steunpunt").await;
    editor.get(&columns).await.assert_page().assert_text("Hoe heet het").assert_text("Wandelclub");
    let plan = columns.trim_end_matches("/kolommen").to_owned();
    let chosen = [("kolom0", "code"), ("kolom1", "titel"), ("kolom2", "aanbieder"), ("kolom3", "omschrijving")];
    editor.post(&columns, &chosen).await.assert_redirect(&plan);
    editor.get(&plan).await.assert_text("Nieuw (1)").assert_text("Wandelclub").assert_text("Proefclub");
    carried_out(&editor, &plan).await;
    let next = sent(&editor, &list("Samen wandelen."), "Steunpunt").await;
    assert!(!next.ends_with("/kolommen"), "{next}");
    editor.get(&next).await.assert_text("Gewijzigd (1)").assert_text("Kolommen nakijken");
}

#[actix_web::test]
async fn a_list_without_headers_that_we_know_is_not_lost() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let columns = sent(&editor, "aap;noot;mies\n1;2;3\n4;5;6\n", "Steunpunt").await;
    let page = editor.get(&columns).await;
    page.assert_page()
        .assert_text("Zo kunnen wij dit bestand nog niet lezen")
        .assert_text("regel 1: aap · noot · mies");
    editor.post(&columns, &[("kopregel", "0")]).await.assert_redirect(&columns);
    editor.get(&columns).await.assert_text("A: aap").assert_text("deze kolommen ontbreken");
    let chosen = [("kopregel", "0"), ("kolom0", "code"), ("kolom1", "titel"), ("kolom2", "aanbieder")];
    editor.post(&columns, &chosen).await.assert_redirect(columns.trim_end_matches("/kolommen"));
}

#[actix_web::test]
async fn a_name_that_is_nearly_that_of_a_list_is_asked_about() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!("{HEADER}\nS-2;Samen eten;Steunpunt Proefdorp;Anders.;informatie;;\n");
    let question = sent(&editor, &list, "steunpunt ").await;
    assert!(question.ends_with("/bron"), "{question}");
    let page = editor.get(&question).await;
    page.assert_page().assert_text("Er is al een lijst die bijna zo heet");
    let id =
        page.text().split("id=\"bron-1\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a list");
    let plan = question.trim_end_matches("/bron");
    editor.post(&question, &[("bron", id)]).await.assert_redirect(plan);
    editor.get(plan).await.assert_text("Lijst ‘Steunpunt’").assert_text("Gewijzigd (1)");
}

#[actix_web::test]
async fn an_editor_of_one_list_cannot_change_another() {
    let database = database();
    put_as(&database, "Steunpunt", &[offering("S-2", "Samen eten", &[])]);
    put_as(&database, "Gemeente", &[offering("G-1", "Loket", &[])]);
    let site = Site::on(database);
    let editor = site.colleague(Role::Editor);
    let sources = site.database.read(source::all).expect("the sources");
    let id = |name: &str| sources.iter().find(|source| source.name == name).expect("it is there").id.clone();
    let (own, other) = (id("Steunpunt"), id("Gemeente"));
    let restricted = site.restricted(&[&own]);
    let list = format!("{HEADER}\nG-1;Loket;Steunpunt Proefdorp;Anders.;informatie;;\n");
    let plan = sent(&editor, &list, "Gemeente").await;

    restricted.get("/beheer/import").await.assert_text(">Steunpunt</option>").assert_no_text(">Gemeente</option>");
    restricted
        .get(&plan)
        .await
        .assert_page()
        .assert_text("Deze lijst mag u niet wijzigen")
        .assert_no_text("Doorvoeren</button>");
    for (action, field) in
        [("doorvoeren", ("", "")), ("weggooien", ("", "")), ("rij", ("rij", "1")), ("bron", ("bron", own.as_str()))]
    {
        restricted.post(&format!("{plan}/{action}"), &[field]).await.assert_status(403);
    }
    let file = ("lijst.csv", list.as_bytes());
    restricted.upload("/beheer/import", &[("bron", &other)], file).await.assert_status(403);
    restricted.upload("/beheer/import", &[("bron", ""), ("nieuwe_bron", "Nog een")], file).await.assert_status(422);
    let theirs = restricted.upload("/beheer/import", &[("bron", &own)], file).await;
    theirs.assert_status(303);
    restricted.get(theirs.header("location")).await.assert_text("Deze code is al van de lijst ‘Gemeente’");
    carried_out(&editor, &plan).await;
    restricted.post("/beheer/import/1/terugdraaien", &[]).await.assert_status(403);
}

#[actix_web::test]
async fn what_is_of_another_list_by_now_is_not_taken_back_by_an_editor_of_one() {
    let database = database();
    put_as(&database, "Steunpunt", &[offering("S-2", "Samen eten", &[])]);
    put_as(&database, "Gemeente", &[offering("G-1", "Logeerhuis De Linde", &[(Field::Phone, "0320 74 57 80")])]);
    let site = Site::on(database);
    let editor = site.colleague(Role::Editor);
    let sources = site.database.read(source::all).expect("the sources");
    let id = |name: &str| sources.iter().find(|source| source.name == name).expect("it is there").id.clone();
    let (own, other) = (id("Steunpunt"), id("Gemeente"));
    let list = format!(
        "{HEADER}\nX-1;Logeerhuis de Linde;Steunpunt Proefdorp;Slaap hier.;respijtzorg;;0320745780\n\
         S-2;Samen eten;Steunpunt Proefdorp;Anders.;informatie;;\n\
         S-9;Wandelclub;Steunpunt Proefdorp;Samen.;informatie;;\n"
    );
    let plan = sent(&editor, &list, "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=nieuw")).await;
    let linked = page.text().split("name=\"doe\" value=\"").find_map(|rest| {
        let id = rest.split('"').next()?;
        (id.len() == 36).then(|| id.to_owned())
    });
    decide(&editor, &plan, ("nieuw", "Logeerhuis de Linde"), &linked.expect("a button")).await;
    carried_out(&editor, &plan).await.assert_text("2 gewijzigd").assert_text("<li>1 nieuw</li>");
    let mut moved = carried(editor.get(&format!("{ACTIONS}?doe=bron&welke=pagina&q=wandelclub")).await.text());
    moved.push(("naar".to_owned(), other));
    editor.post(ACTIONS, &borrowed(&moved)).await.assert_status(303);

    let restricted = site.restricted(&[&own]);
    let confirm = restricted.get("/beheer/import/1/terugdraaien").await;
    confirm.assert_text("2 keer aanbod blijft zoals het nu is").assert_text("van een lijst die u niet mag wijzigen");
    restricted.post("/beheer/import/1/terugdraaien", &[]).await.assert_redirect("/beheer/import/1");
    restricted.get("/beheer/import/1").await.assert_text("0 verwijderd, 1 hersteld, 2 niet teruggedraaid");
    site.get("/aanbod/G-1/logeerhuis-de-linde").await.assert_text("Slaap hier.");
    site.get("/aanbod/S-9/wandelclub").await.assert_page();
    site.get("/aanbod/S-2/samen-eten").await.assert_no_text("Anders.");
    restricted.post("/beheer/import/1/terugdraaien", &[]).await;
    restricted.get("/beheer/import/1").await.assert_text("Er kan niets worden teruggedraaid");

    editor.post("/beheer/import/1/terugdraaien", &[]).await;
    site.get("/aanbod/G-1/logeerhuis-de-linde").await.assert_no_text("Slaap hier.");
    site.get("/aanbod/S-9/wandelclub").await.assert_status(404);
}

#[actix_web::test]
async fn after_a_crash_the_plan_waits_again() {
    use mantelkaart::model::choice::UploadState;
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\nS-9;Wandelclub;S;Samen.;informatie;;\n"), "Steunpunt").await;
    let id = plan.rsplit('/').next().expect("an id");
    let key = row(&editor, &plan, "nieuw", "Wandelclub").await;
    let state = (UploadState::Planned, UploadState::Running);
    site.database.write_beside(|connection| upload::advance(connection, id, state.0, state.1)).expect("it runs");
    let running = editor.get(&plan).await;
    running.assert_page().assert_text("Deze pagina ververst zichzelf");
    assert!(running.header("refresh").starts_with("2; url=/beheer/import/"));
    editor.post(&format!("{plan}/rij"), &[("rij", &key), ("doe", "overslaan")]).await;
    editor.post(&format!("{plan}/weggooien"), &[]).await.assert_redirect(&plan);
    site.database.write_beside(upload::reset_running).expect("the start");
    carried_out(&editor, &plan).await.assert_text("<li>1 nieuw</li>");
}

#[actix_web::test]
async fn what_is_decided_while_a_plan_is_made_is_not_lost() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!("{HEADER}\nS-9;Wandelclub;S;Samen.;informatie;;\nS-8;Kookles;S;Leer koken.;;;\n");
    let plan = sent(&editor, &list, "Steunpunt").await;
    let id = plan.rsplit('/').next().expect("an id");
    let words = Words::new(&site.app.catalogue().vocabulary);
    let made = || {
        let gathered = site.database.read(|connection| gather(connection, id, "2026-03-12T10:00:00Z"));
        gathered.expect("it answers").expect("it is there").propose(&words)
    };
    let kept = |made| site.database.write_beside(|connection| keep(connection, id, made)).expect("it answers");

    let before = made();
    decide(&editor, &plan, ("nieuw", "Wandelclub"), "overslaan").await;
    assert!(kept(before), "leaving a row out makes no other plan");
    editor.get(&format!("{plan}?tab=nieuw")).await.assert_text("U laat deze regel weg");

    let before = made();
    mend(&editor, &plan, &[("Kookles", "cel-3-functies", "educatie")]).await;
    assert!(!kept(before), "it was made from the cells as they were");
    editor.get(&plan).await.assert_text("Fout (0)").assert_text("Nieuw (2)");
    carried_out(&editor, &plan).await.assert_text("<li>1 nieuw</li>");
    site.get("/aanbod/S-9/wandelclub").await.assert_status(404);
    site.get("/aanbod/S-8/kookles").await.assert_page();
}

#[actix_web::test]
async fn a_plan_for_one_list_is_not_carried_out_for_another() {
    let site = site();
    put_as(&site.database, "Gemeente", &[offering("G-1", "Loket", &[])]);
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\nS-9;Wandelclub;S;Samen.;informatie;;\n"), "Steunpunt").await;
    let id = plan.rsplit('/').next().expect("an id");
    let before = site.database.read(|connection| gather(connection, id, "2026-03-12T10:00:00Z"));
    let words = Words::new(&site.app.catalogue().vocabulary);
    let before = before.expect("it answers").expect("it is there").propose(&words);
    let moved = site.database.write_beside(|connection| upload::set_source(connection, id, "Gemeente", false));
    assert!(moved.expect("it answers"));
    assert!(!site.database.write_beside(|connection| keep(connection, id, before)).expect("it answers"));
    editor.post(&format!("{plan}/doorvoeren"), &[]).await;
    editor.get(&plan).await.assert_redirect(&format!("{plan}/kolommen"));
    site.get("/aanbod/S-9/wandelclub").await.assert_status(404);
}

#[actix_web::test]
async fn a_page_that_is_no_number_is_the_first() {
    let site = site();
    let admin = site.colleague(Role::Admin);
    let plan = sent(&admin, &format!("{HEADER}\nS-9;Wandelclub;S;Samen.;informatie;;\n"), "Steunpunt").await;
    let lists = ["aanbod", "aanbieders", "woordenboek", "import", "meldingen", "wijzigingen", "logboek", "controle"];
    let lists = lists.iter().map(|list| format!("/beheer/{list}")).chain([plan]);
    for list in lists {
        for page in ["x", "-1", "", "99999999999999999999"] {
            let address = format!("{list}?pagina={page}");
            assert_eq!(admin.get(&address).await.status.as_u16(), 200, "{address}");
        }
    }
}
