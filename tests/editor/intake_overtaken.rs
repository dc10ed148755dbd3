//! Files that wait too long, files that change nothing, and what an import can't take back.

use mantelkaart::model::choice::Role;
use mantelkaart::model::{offering as offerings, source};

use super::intake::{HEADER, carried_out, sent, site};
use crate::support::{Colleague, database, offering, put_as};

fn list(text: &str) -> String {
    format!("{HEADER}\nS-2;Samen eten;Steunpunt Proefdorp;{text};informatie;;\n")
}

/// Three files of one list: the second is carried out.
async fn second_of_three(editor: &Colleague<'_>) -> [String; 3] {
    let plans = [
        sent(editor, &list("De oudste."), "Steunpunt").await,
        sent(editor, &list("De middelste."), "Steunpunt").await,
        sent(editor, &list("De nieuwste."), "Steunpunt").await,
    ];
    carried_out(editor, &plans[1]).await;
    plans
}

#[actix_web::test]
async fn a_file_that_a_newer_one_of_its_list_overtook_says_so_and_can_go() {
    let site = site();
    put_as(&site.database, "Gemeente", &[offering("G-1", "Loket", &[])]);
    let editor = site.colleague(Role::Editor);
    let other = format!("{HEADER}\nG-1;Loket;Steunpunt Proefdorp;Anders.;informatie;;\n");
    let other = sent(&editor, &other, "Gemeente").await;
    let [oldest, _, newest] = second_of_three(&editor).await;
    let said = "Er is daarna al een nieuwer bestand van deze lijst doorgevoerd";
    editor.get(&oldest).await.assert_page().assert_text(said).assert_text("/beheer/import/1\"");
    for plan in [&newest, &other] {
        editor.get(plan).await.assert_no_text(said);
    }
    let page = editor.get("/beheer/import").await;
    assert_eq!(page.assert_page().text().matches(said).count(), 1);
    let overview = editor.get("/beheer").await;
    overview.assert_text("<strong>2</strong> imports die wachten");
    overview.assert_text("<strong>1</strong> import die achterhaald is");

    editor.post("/beheer/import/1/terugdraaien", &[]).await;
    editor.get(&oldest).await.assert_no_text(said);
    carried_out(&editor, &newest).await;
    editor.get(&oldest).await.assert_text(said);
    editor.post(&format!("{oldest}/weggooien"), &[]).await.assert_redirect("/beheer/import");
    editor.get("/beheer").await.assert_no_text("achterhaald");
}

#[actix_web::test]
async fn a_file_that_changes_nothing_is_not_to_be_carried_out() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &list("Van nu."), "Steunpunt").await;
    carried_out(&editor, &plan).await;
    let rest = "S-1;Logeerhuis De Linde;Steunpunt Proefdorp;Slapen.;informatie;;\n\
                S-3;Praatgroep;Steunpunt Proefdorp;Praten.;informatie;;\n";
    let whole = format!("{}{rest}", list("Van nu."));
    let plan = sent(&editor, &whole, "Steunpunt").await;
    carried_out(&editor, &plan).await;
    let again = sent(&editor, &whole, "Steunpunt").await;
    let page = editor.get(&again).await;
    page.assert_text("Alles staat er al zo in.").assert_text("<button class=\"button\">Gooi dit bestand weg</button>");
    page.assert_no_text("Doorvoeren</button>").assert_no_text("niet in uw bestand");
    let sources = site.database.read(source::all).expect("the sources");
    page.assert_text(&format!("/beheer/aanbod?bron={}", sources[0].id));
    editor.get("/beheer/import").await.assert_text("Er verandert niets: alles staat er al zo in.");
    carried_out(&editor, &again).await.assert_text("3 ongewijzigd");

    let faulty = sent(&editor, &format!("{}S-9;;S;Samen.;informatie;;\n", list("Van nu.")), "Steunpunt").await;
    editor
        .get(&faulty)
        .await
        .assert_no_text("Alles staat er al zo in")
        .assert_text("Er verandert niets aan wat wel in uw bestand staat zolang er fouten zijn");
}

#[actix_web::test]
async fn what_was_stopped_is_named_and_leads_there_also_when_the_file_is_gone() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &list("Anders."), "Steunpunt").await;
    editor.post(&format!("{plan}/ontbreekt"), &[("ontbreekt", "stoppen"), ("tab", "ontbreekt")]).await;
    let stopped = "<a href=\"/beheer/aanbod/S-3\">Praatgroep</a>";
    carried_out(&editor, &plan).await.assert_text("2 gestopt").assert_text(stopped);
    let later = mantelkaart::model::moment::days_after(&mantelkaart::wording::moment::now(), 740);
    site.app.forget(&later);
    editor.get("/beheer/import/1").await.assert_text("2 gestopt").assert_text(stopped);
}

#[actix_web::test]
async fn what_an_import_cannot_take_back_is_said_before_and_true_after() {
    let site = crate::support::Site::on(database());
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\nA-1;Koor;Zangclub;Zingen.;informatie;;\n"), "Nieuwe lijst").await;
    carried_out(&editor, &plan).await.assert_text("1 nieuw");
    let confirm = editor.get("/beheer/import/1/terugdraaien").await;
    confirm.assert_page().assert_text("De lijst ‘Nieuwe lijst’ blijft bestaan, zonder aanbod.");
    confirm.assert_text("onthouden wij voor het volgende bestand").assert_no_text("Meldingen</a>.");
    editor.post("/beheer/import/1/terugdraaien", &[]).await;
    assert_eq!(site.database.read(source::all).expect("it answers")[0].name, "Nieuwe lijst");
    let organisations = site.database.read(mantelkaart::model::organisation::all).expect("it answers");
    assert_eq!(organisations, [], "who has no offering left is gone too");

    let two = format!("{HEADER}\nA-1;Koor;Zangclub;Zingen.;informatie;;\nA-2;Club;Zangclub;Praten.;informatie;;\n");
    let plan = sent(&editor, &two, "Nieuwe lijst").await;
    carried_out(&editor, &plan).await;
    let less = format!("{HEADER}\nA-1;Koor;Zangclub;Samen zingen.;informatie;;\n");
    let plan = sent(&editor, &less, "Nieuwe lijst").await;
    editor.post(&format!("{plan}/ontbreekt"), &[("ontbreekt", "vragen")]).await;
    carried_out(&editor, &plan).await;
    let confirm = editor.get("/beheer/import/3/terugdraaien").await;
    confirm.assert_text("De melding die deze import maakte, blijft").assert_no_text("zonder aanbod.");
    let back = editor.post("/beheer/import/3/terugdraaien", &[]).await;
    back.assert_redirect("/beheer/import/3");
    editor.get("/beheer/meldingen").await.assert_text("Staat niet in ‘lijst.csv’");
    let koor = site.database.read(|connection| offerings::by_code(connection, "A-1")).expect("it answers");
    assert_eq!(koor.expect("it is there").cells[mantelkaart::model::field::Field::Summary], "Zingen.");
}

#[actix_web::test]
async fn hundreds_of_samples_that_stay_away_are_said_in_one_line() {
    let site = site();
    put_as(&site.database, source::SAMPLE, &[offering("MK-1", "Proef een", &[]), offering("MK-2", "Proef twee", &[])]);
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &list("Anders."), "Steunpunt").await;
    carried_out(&editor, &plan).await.assert_text("2 voorbeelden zijn weggehaald");
    let confirm = editor.get("/beheer/import/1/terugdraaien").await;
    confirm.assert_text("2 voorbeelden blijven weg zolang er eigen aanbod is.").assert_no_text("Proef een");
}

#[actix_web::test]
async fn another_list_is_chosen_without_a_word_about_names() {
    let site = site();
    put_as(&site.database, "Gemeente", &[offering("G-1", "Loket", &[])]);
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &list("Anders."), "Steunpunt").await;
    let page = editor.get(&format!("{plan}/bron")).await;
    page.assert_text("staat nu bij de lijst ‘Steunpunt’").assert_no_text("bijna zo heet");
    page.assert_text("checked> <label for=\"bron-1\">Steunpunt</label>")
        .assert_no_text("checked> <label for=\"bron-2\">");
}
