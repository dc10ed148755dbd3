//! Where somebody who uses the desk for the first time would hesitate.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use super::intake::{HEADER, carried_out, decide, sent, site, value};
use crate::support::{Site, database, offering, put_as};

#[actix_web::test]
async fn names_of_columns_in_whole_sentences_are_known() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = "Nr;Naam van het aanbod;Organisatie;Waar gaat het over;Soort hulp;Laatst nagekeken\n\
                W-7;Wandelclub;Proefclub;Samen wandelen.;informatie;01-02-2026\n";
    let plan = sent(&editor, list, "Steunpunt").await;
    assert!(!plan.ends_with("/kolommen"), "{plan}");
    editor.get(&plan).await.assert_text("<h3>Wandelclub</h3>").assert_text("W-7").assert_text("Samen wandelen.");
    let counted = "Nr;Titel;Organisatie;Samenvatting;Functies\n\
                   1;Wandelclub;Proefclub;Samen.;informatie\n2;Kookles;Proefclub;Samen.;informatie\n";
    let columns = sent(&editor, counted, "Steunpunt").await;
    editor.get(&columns).await.assert_text("Deze kolom wordt niet ingelezen.");
}

#[actix_web::test]
async fn a_list_without_titles_is_asked_about_and_the_answer_remembered() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = |text: &str| format!("Kop;Organisatie;Samenvatting;Functies\nWandelclub;Proefclub;{text};informatie\n");
    let columns = sent(&editor, &list("Samen."), "Steunpunt").await;
    let page = editor.get(&columns).await;
    page.assert_page().assert_text("deze kolommen ontbreken: titel.").assert_no_text("Voeg ze toe");
    editor.post(&columns, &[]).await.assert_redirect(&columns);
    let plan = columns.trim_end_matches("/kolommen");
    editor.post(&columns, &[("een_naam", "ja"), ("kolom0", "")]).await.assert_redirect(plan);
    editor.get(plan).await.assert_text("<h3>Proefclub</h3>");
    let next = sent(&editor, &list("Samen wandelen."), "Steunpunt").await;
    assert!(!next.ends_with("/kolommen"), "{next}");
    let columns = format!("{next}/kolommen");
    let chosen = [("kolom0", "titel"), ("kolom1", "aanbieder"), ("kolom2", "samenvatting"), ("kolom3", "functies")];
    editor.post(&columns, &chosen).await.assert_redirect(&next);
    editor.get(&next).await.assert_text("<h3>Wandelclub</h3>");
}

#[actix_web::test]
async fn of_several_lists_one_must_be_chosen() {
    let database = database();
    put_as(&database, "Gemeente", &[offering("G-1", "Loket", &[])]);
    put_as(&database, "Steunpunt", &[offering("S-1", "Samen eten", &[])]);
    let site = Site::on(database);
    let editor = site.colleague(Role::Editor);
    for page in ["/beheer/import", "/beheer/nieuw-aanbod"] {
        editor.get(page).await.assert_page().assert_text("<option value=\"\">Kies een lijst</option>");
    }
    let file = ("lijst.csv", HEADER.as_bytes());
    let refused = editor.upload("/beheer/import", &[("bron", ""), ("nieuwe_bron", "")], file).await;
    refused.assert_status(422).assert_text("href=\"#bron\"");
    let mut new = vec![("bron", ""), ("titel", "Wandelen"), ("aanbieder", "Buurtkamer"), ("functies", "respijtzorg")];
    new.push(("samenvatting", "U wandelt samen."));
    let refused = editor.post("/beheer/nieuw-aanbod", &new).await;
    refused.assert_status(422).assert_text("href=\"#bron\"").assert_text("value=\"Wandelen\"");
}

#[actix_web::test]
async fn what_costs_money_is_no_longer_free() {
    let database = database();
    let free = [(Field::Costs, "Gratis"), (Field::Funding, "gratis")];
    put_as(&database, "Steunpunt", &[offering("S-1", "Oppas", &free), offering("S-2", "Praatgroep", &free)]);
    let site = Site::on(database);
    let editor = site.colleague(Role::Editor);
    site.get("/aanbod/S-1/oppas").await.assert_text("U betaalt niets");
    let plan = sent(&editor, "code;kosten\nS-1;€ 7,50 per uur\n", "Steunpunt").await;
    editor.get(&plan).await.assert_text("Het was gratis en nu staat er een bedrag");
    carried_out(&editor, &plan).await;
    site.get("/aanbod/S-1/oppas").await.assert_text("€ 7,50 per uur").assert_no_text("U betaalt niets");
    editor.get("/beheer/aanbod/S-1").await.assert_no_text("Haal ‘Gratis’ weg");

    let both =
        sent(&editor, &format!("code;kosten;{}\nS-2;€ 5 per keer;gratis\n", Field::Funding.header()), "Steunpunt")
            .await;
    editor.get(&both).await.assert_text("Hier staat ‘gratis’, maar bij de kosten staat een bedrag");
    carried_out(&editor, &both).await;
    site.get("/aanbod/S-2/praatgroep").await.assert_text("€ 5 per keer").assert_no_text("U betaalt niets");
    editor.get("/beheer/aanbod/S-2").await.assert_text("Haal ‘Gratis’ weg");
}

#[actix_web::test]
async fn the_plan_says_what_stays_and_asks_about_rows_that_look_alike() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!(
        "{HEADER};website\nX-2;Zwemmen;Steunpunt Proefdorp;Samen.;educatie;;;zwemmen.example\n\
         X-1;Logeerhuis De Linde;Steunpunt Proefdorp;Nog een.;respijtzorg;Ede;;linde.example\n"
    );
    let plan = sent(&editor, &list, "Steunpunt").await;
    let page = editor.get(&plan).await;
    page.assert_text("3 staan niet in uw bestand en blijven").assert_text("1 nieuwe regel lijkt op");
    page.assert_in_order(&["Bij 2 websites stond geen https://", "<h3>Logeerhuis De Linde</h3>", "<h3>Zwemmen</h3>"]);
    page.assert_no_text("Er stond geen https://");
    let missing = format!("{plan}?tab=ontbreekt");
    editor.get(&missing).await.assert_text("Praatgroep").assert_no_text("Laat deze regel weg");
    editor.post(&format!("{plan}/ontbreekt"), &[("ontbreekt", "stoppen")]).await;
    editor.get(&missing).await.assert_text("Laat dit zoals het is").assert_no_text("blijven zoals");
    editor.post(&format!("{plan}/ontbreekt"), &[("ontbreekt", "laten")]).await;

    let nothing = format!("{plan}?tab=nieuw");
    let seen = value(&editor.get(&plan).await, "", "voorstel");
    editor.post(&format!("{plan}/doorvoeren"), &[("voorstel", &seen)]).await.assert_redirect(&nothing);
    editor.get(&nothing).await.assert_text("Er is nog niets doorgevoerd");
    let page = editor.get(&nothing).await;
    let id =
        page.text().split("name=\"doe\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a button");
    decide(&editor, &plan, ("nieuw", "Logeerhuis De Linde"), id).await;
    let changed = editor.get(&format!("{plan}?tab=gewijzigd")).await;
    changed.assert_text("Nee, dit is toch nieuw");
    decide(&editor, &plan, ("gewijzigd", "Logeerhuis De Linde"), "nieuw").await;
    editor.get(&plan).await.assert_text("Nieuw (2)").assert_text("Gewijzigd (0)");
    carried_out(&editor, &plan).await.assert_text("2 nieuw");
}

#[actix_web::test]
async fn what_was_saved_and_looks_odd_is_said_on_top() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let version = site.app.read(|connection| mantelkaart::model::offering::by_code(connection, "S-2"));
    let version = version.expect("it answers").expect("it is there").version.to_string();
    let sent = [
        ("versie", &*version),
        ("titel", "Samen eten"),
        ("aanbieder", "Steunpunt Proefdorp"),
        ("samenvatting", "U eet samen."),
        ("functies", "informatie"),
        ("status", "gepubliceerd"),
        ("telefoon", "bel maar"),
        ("email", "jan apestaart"),
    ];
    editor.post("/beheer/aanbod/S-2", &sent).await.assert_redirect("/beheer/aanbod/S-2");
    let page = editor.get("/beheer/aanbod/S-2").await;
    page.assert_in_order(&["Kijk nog 2 dingen na", "<h1>", "2 dingen om na te kijken", "href=\"#telefoon\"", "<form"]);
    page.assert_text("formaction=\"/beheer/aanbod/S-2#voorbeeld\"");
}
