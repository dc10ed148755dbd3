//! One plan in several tabs, and many errors on one page: nothing that was typed is lost, and no other row is hit.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use super::intake::{HEADER, carried_out, decide, mend, row, sent, site, value};
use crate::support::{Answer, Colleague, Site, database, offering, put_as};

const FAULTY: &str = "S-7;Kookles;Steunpunt Proefdorp;Leer koken.;;Ede;\n\
                      S 8;Zangkoor;Steunpunt Proefdorp;Samen zingen.;informatie;Ede;\n\
                      S-9;;Steunpunt Proefdorp;Samen wandelen door het bos.;informatie;Ede;\n";

#[actix_web::test]
async fn all_rows_of_a_page_are_mended_at_once_and_what_is_still_wrong_stays_as_typed() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\n{FAULTY}"), "Steunpunt").await;
    let page = editor.get(&plan).await;
    assert_eq!(
        page.text().matches("/verbeteren\"").count(),
        1,
        "one form, so that no button loses what stands in another"
    );
    let typed =
        [("Kookles", "cel-2-functies", "educatie"), ("Zangkoor", "cel-3-code", "S  8b!"), ("S-9", "cel-4-titel", "")];
    mend(&editor, &plan, &typed).await.assert_status(303);
    let page = editor.get(&plan).await;
    page.assert_text(
        "1 regel is verbeterd. Regel 3 is bewaard, maar klopt nog niet. Er zijn nog 2 regels met een fout.",
    );
    page.assert_text("value=\"S  8b!\"").assert_no_text("Kookles");
    mend(&editor, &plan, &[("Zangkoor", "cel-3-code", "S  8b!"), ("S-9", "cel-4-titel", "")]).await;
    editor.get(&plan).await.assert_text("U hebt nog niets veranderd. Er zijn nog 2 regels met een fout.");
}

#[actix_web::test]
async fn a_faulty_row_without_a_title_is_known_by_its_other_cells() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!("{HEADER}\n{FAULTY};;;Alleen een samenvatting.;informatie;Ede;\n");
    let plan = sent(&editor, &list, "Steunpunt").await;
    let page = editor.get(&plan).await;
    page.assert_in_order(&["<h3>S-9</h3>", "Regel 4", "Steunpunt Proefdorp", "Samen wandelen door het bos."]);
    page.assert_in_order(&["<h3>Regel 5</h3>", "Alleen een samenvatting.", "name=\"cel-5-titel\""]);
}

#[actix_web::test]
async fn what_was_typed_in_a_row_that_somebody_else_mended_is_shown_and_overwrites_nothing() {
    let site = site();
    let (one, other) = (site.colleague(Role::Editor), site.colleague(Role::Editor));
    let plan = sent(&one, &format!("{HEADER}\n{FAULTY}"), "Steunpunt").await;
    let keys = (
        row(&other, &plan, "fout", "Kookles").await,
        row(&other, &plan, "fout", "Zangkoor").await,
        row(&other, &plan, "fout", "S-9").await,
    );
    let typed = [("Kookles", "cel-2-functies", "educatie"), ("Zangkoor", "cel-3-code", "S 8 8")];
    mend(&one, &plan, &typed).await.assert_status(303);
    let late = [
        ("rij", keys.0.as_str()),
        ("cel-2-functies", "respijtzorg"),
        ("rij", &keys.1),
        ("cel-3-code", "S-8"),
        ("rij", &keys.2),
        ("cel-4-titel", "Wandelclub"),
    ];
    let page = other.post(&format!("{plan}/verbeteren"), &late).await;
    page.assert_status(422).assert_text("Niet alles is bewaard").assert_text("1 regel is verbeterd.");
    page.assert_text("Regel 2 is nu anders. U typte: Soort hulp: ‘respijtzorg’.");
    page.assert_text("value=\"S-8\"").assert_text("Intussen staat hier: ‘S 8 8’.");
    let again = value(&page, "<h3>Zangkoor</h3>", "rij");
    other.post(&format!("{plan}/verbeteren"), &[("rij", &again), ("cel-3-code", "S-8")]).await.assert_redirect(&plan);
    other.get(&plan).await.assert_text("Er zijn geen fouten meer").assert_text("Nieuw (3)");
    carried_out(&one, &plan).await.assert_text("3 nieuw");
    site.get("/aanbod/S-7/kookles").await.assert_text("Educatie").assert_no_text("Respijtzorg");
}

#[actix_web::test]
async fn rows_that_nobody_typed_in_say_nothing_when_another_tab_mended_them() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\n{FAULTY}"), "Steunpunt").await;
    let untouched = row(&editor, &plan, "fout", "Kookles").await;
    let mine = row(&editor, &plan, "fout", "S-9").await;
    mend(&editor, &plan, &[("Kookles", "cel-2-functies", "educatie")]).await;
    let sent = [("rij", untouched.as_str()), ("cel-2-functies", ""), ("rij", &mine), ("cel-4-titel", "Wandelclub")];
    editor.post(&format!("{plan}/verbeteren"), &sent).await.assert_status(303);
    editor.get(&plan).await.assert_text("Fout (1)").assert_text("Nieuw (2)");
}

#[actix_web::test]
async fn a_button_of_an_old_tab_hits_no_other_row() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!(
        "Blad;;;;;;\n{HEADER}\nX-1;Wandelen;S;Lopen.;informatie;;\n{HEADER}\nX-2;Zwemmen;S;Baantjes.;informatie;;\n"
    );
    let plan = sent(&editor, &list, "Steunpunt").await;
    let old = row(&editor, &plan, "nieuw", "Wandelen").await;
    let second = editor.get(&format!("{plan}/kolommen")).await;
    let line = second.text().split("<option value=\"").find(|option| option.contains("regel 4: code")).expect("a line");
    let line = line.split('"').next().expect("a number");
    editor.post(&format!("{plan}/kolommen"), &[("kopregel", line)]).await;
    editor.post(&format!("{plan}/kolommen"), &[]).await;
    editor.get(&format!("{plan}?tab=nieuw")).await.assert_text("<h3>Zwemmen</h3>").assert_no_text("<h3>Wandelen</h3>");
    for what in ["overslaan", "nieuw"] {
        editor.post(&format!("{plan}/rij"), &[("rij", &old), ("doe", what), ("tab", "nieuw")]).await.assert_status(303);
        let page = editor.get(&format!("{plan}?tab=nieuw")).await;
        page.assert_text("Er is niets gedaan. Deze regel is intussen veranderd")
            .assert_no_text("U laat deze regel weg");
    }
}

#[actix_web::test]
async fn only_the_plan_that_was_seen_is_carried_out() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\nS-9;Wandelclub;S;Samen.;informatie;;\n"), "Steunpunt").await;
    let seen = value(&editor.get(&plan).await, "", "voorstel");
    let press = async |seen: &str| -> Answer {
        editor.post(&format!("{plan}/doorvoeren"), &[("voorstel", seen)]).await.assert_redirect(&plan);
        editor.get(&plan).await
    };
    editor.post(&format!("{plan}/ontbreekt"), &[("ontbreekt", "stoppen")]).await;
    press(&seen).await.assert_text("Het voorstel is veranderd nadat u deze pagina opende").assert_text("3 gestopt");
    site.get("/aanbod/S-3/praatgroep").await.assert_page();
    let seen = value(&editor.get(&plan).await, "", "voorstel");
    decide(&editor, &plan, ("ontbreekt", "Praatgroep"), "overslaan").await;
    press(&seen).await.assert_text("Er is nog niets doorgevoerd").assert_text("2 gestopt");
    carried_out(&editor, &plan).await.assert_text("2 gestopt");
    site.get("/aanbod/S-3/praatgroep").await.assert_page();
}

#[actix_web::test]
async fn the_button_keeps_what_was_just_typed_and_shows_the_plan_that_it_makes() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!("{HEADER}\nX-1;Zwemmen;Steunpunt Proefdorp;Baantjes.;educatie;;\n{FAULTY}");
    let plan = sent(&editor, &list, "Steunpunt").await;
    let page = editor.get(&plan).await;
    let action = format!("{plan}/doorvoeren");
    page.assert_text(&format!("form=\"verbeteren\" formaction=\"{action}\">Doorvoeren"));
    let (seen, key) = (value(&page, "", "voorstel"), value(&page, "<h3>Kookles</h3>", "rij"));
    assert_eq!(page.text().matches(&format!("name=\"voorstel\" value=\"{seen}\" form=\"verbeteren\"")).count(), 1);
    let typed = [("voorstel", &*seen), ("tab", "fout"), ("rij", &key), ("cel-3-functies", "educatie")];
    editor.post(&action, &typed).await.assert_status(303);
    let page = editor.get(&plan).await;
    page.assert_text("Er is nog niets doorgevoerd: u had net iets verbeterd.").assert_text("1 regel is verbeterd.");
    page.assert_text("Fout (2)").assert_text("Nieuw (2)");
    site.get("/aanbod/X-1/zwemmen").await.assert_status(404);

    // With nothing typed in the same form it is carried out.
    let (seen, key) = (value(&page, "", "voorstel"), value(&page, "<h3>Zangkoor</h3>", "rij"));
    let untouched = [("voorstel", &*seen), ("tab", "fout"), ("rij", &key), ("cel-4-code", "S 8")];
    editor.post(&action, &untouched).await.assert_redirect(&plan);
    let result = editor.get(&plan).await;
    editor.get(result.header("location")).await.assert_text("2 nieuw");
    site.get("/aanbod/S-7/kookles").await.assert_page();
}

/// A row of this list is linked to an offering of another, and carried out.
async fn linked(editor: &Colleague<'_>, list: &str) {
    let plan = sent(editor, list, "Steunpunt").await;
    let id = value(&editor.get(&format!("{plan}?tab=nieuw")).await, "Staat dit er al?", "doe");
    decide(editor, &plan, ("nieuw", "Logeerhuis de Linde"), &id).await;
    carried_out(editor, &plan).await;
}

#[actix_web::test]
async fn that_a_linked_row_is_new_after_all_is_remembered_too() {
    let database = database();
    put_as(&database, "Steunpunt", &[offering("S-2", "Samen eten", &[])]);
    put_as(&database, "Gemeente", &[offering("G-1", "Logeerhuis De Linde", &[(Field::Phone, "0320 74 57 80")])]);
    let site = Site::on(database);
    let editor = site.colleague(Role::Editor);
    let list =
        |text: &str| format!("{HEADER}\nX-1;Logeerhuis de Linde;Steunpunt Proefdorp;{text};respijtzorg;;0320745780\n");
    linked(&editor, &list("Slaap hier.")).await;
    let plan = sent(&editor, &list("Eigen tekst."), "Steunpunt").await;
    decide(&editor, &plan, ("gewijzigd", "Logeerhuis de Linde"), "nieuw").await;
    editor.get(&format!("{plan}?tab=nieuw")).await.assert_text("Er is gekozen dat dit nieuw aanbod is");
    carried_out(&editor, &plan).await.assert_text("<li>1 nieuw</li>");

    let next = sent(&editor, &list("Nieuwere tekst."), "Steunpunt").await;
    let page = editor.get(&format!("{next}?tab=gewijzigd")).await;
    page.assert_text("X-1 · Steunpunt Proefdorp").assert_no_text("G-1");
    carried_out(&editor, &next).await;
    site.get("/aanbod/X-1/logeerhuis-de-linde").await.assert_text("Nieuwere tekst.");
    site.get("/aanbod/G-1/logeerhuis-de-linde").await.assert_text("Slaap hier.");

    for import in [3, 2] {
        editor.post(&format!("/beheer/import/{import}/terugdraaien"), &[]).await;
    }
    let after = sent(&editor, &list("Nog een tekst."), "Steunpunt").await;
    let page = editor.get(&format!("{after}?tab=nieuw")).await;
    page.assert_text("Nieuw (1)").assert_no_text("Staat dit er al?");
    let same = value(&page, "Toch hetzelfde als aanbod dat er al is?", "doe");
    decide(&editor, &after, ("nieuw", "Logeerhuis de Linde"), &same).await;
    editor.get(&after).await.assert_text("Gewijzigd (1)").assert_text("Nieuw (0)");
}

#[actix_web::test]
async fn what_a_row_holds_and_changes_is_told_in_words() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let header = format!("{HEADER};geldig_tot;status");
    let row = |code: &str, title: &str, rest: &str| format!("{code};{title};Steunpunt Proefdorp;Kort.;{rest}\n");
    let list = |day: &str, functions: &str| {
        let swim = row("X-2", "Zwemmen", &format!("{functions};Ede;;{day};concept"));
        format!("{header}\n{swim}")
    };
    let plan = sent(&editor, &list("2026-03-01", "informatie|educatie"), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=nieuw")).await;
    page.assert_text("<dd>1 maart 2026</dd>").assert_text("<dd>Concept</dd>");
    page.assert_none(&["2026-03-01", "informatie|educatie"]);
    let result = carried_out(&editor, &plan).await;
    result.assert_text("<li>1 nieuw</li>").assert_text("<dd>1 maart 2026</dd>").assert_text("<dd>Concept</dd>");
    result.assert_none(&["2026-03-01", "informatie|educatie"]);
    let plan = sent(&editor, &list("2026-04-01", "educatie|respijtzorg"), "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=gewijzigd")).await;
    page.assert_text("april").assert_none(&["2026-0", "educatie|", "|educatie"]);
}
