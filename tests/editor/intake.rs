//! A list on its way in: from the file to the public site, and back.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::moment::days_after;
use mantelkaart::wording::moment::now;

use super::offerings::borrowed;
use crate::support::{Answer, Colleague, Site, database, offering, put_as};

pub const HEADER: &str = "code;titel;aanbieder;samenvatting;functies;plaats;telefoon";

/// The site with a list of its own.
pub fn site() -> Site {
    let database = database();
    let rows = [
        offering("S-1", "Logeerhuis De Linde", &[(Field::Phone, "0320 74 57 80"), (Field::Place, "Ede")]),
        offering("S-2", "Samen eten", &[]),
        offering("S-3", "Praatgroep", &[]),
    ];
    put_as(&database, "Steunpunt", &rows);
    Site::on(database)
}

/// Sends a file for a list by name and follows it to its plan.
pub async fn sent(editor: &Colleague<'_>, file: &str, name: &str) -> String {
    let answer =
        editor.upload("/beheer/import", &[("bron", ""), ("nieuwe_bron", name)], ("lijst.csv", file.as_bytes())).await;
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    answer.header("location").to_owned()
}

/// The value of the first field of this name after a piece of the page.
pub fn value(page: &Answer, after: &str, name: &str) -> String {
    let rest = page.text().split_once(after).unwrap_or_else(|| panic!("no ‘{after}’:\n{}", page.text())).1;
    let field = format!("name=\"{name}\" value=\"");
    rest.split_once(&field).and_then(|(_, rest)| rest.split('"').next()).expect("a field").to_owned()
}

/// By what a form says which row it means: that with this title, on this tab.
pub async fn row(editor: &Colleague<'_>, plan: &str, tab: &str, title: &str) -> String {
    value(&editor.get(&format!("{plan}?tab={tab}")).await, &format!("<h3>{title}</h3>"), "rij")
}

/// Presses a button of one row.
pub async fn decide(editor: &Colleague<'_>, plan: &str, (tab, title): (&str, &str), what: &str) -> Answer {
    let key = row(editor, plan, tab, title).await;
    editor.post(&format!("{plan}/rij"), &[("rij", &key), ("doe", what), ("tab", tab)]).await
}

/// Saves what was typed in rows with errors: titles with the fields and what was typed in them.
pub async fn mend(editor: &Colleague<'_>, plan: &str, typed: &[(&str, &str, &str)]) -> Answer {
    let mut fields = vec![("tab".to_owned(), "fout".to_owned())];
    for (title, field, value) in typed {
        fields.push(("rij".to_owned(), row(editor, plan, "fout", title).await));
        fields.push(((*field).to_owned(), (*value).to_owned()));
    }
    editor.post(&format!("{plan}/verbeteren"), &borrowed(&fields)).await
}

/// How many leave the site, where the page asks that; else nothing.
pub fn leaving(page: &Answer) -> String {
    if page.text().contains("name=\"van_de_site\"") { value(page, "", "van_de_site") } else { String::new() }
}

/// Presses the button, ticked where that is asked, and follows to the result.
pub async fn carried_out(editor: &Colleague<'_>, plan: &str) -> Answer {
    let page = editor.get(plan).await;
    let seen = if page.status.is_success() { value(&page, "", "voorstel") } else { String::new() };
    let fields = [("voorstel", &*seen), ("van_de_site", &*leaving(&page))];
    editor.post(&format!("{plan}/doorvoeren"), &fields).await.assert_redirect(plan);
    for _ in 0..100 {
        let answer = editor.get(plan).await;
        if answer.status.is_redirection() {
            return editor.get(answer.header("location")).await;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("the import is not carried out");
}

#[actix_web::test]
async fn a_messy_list_is_mended_carried_out_seen_and_taken_back() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!(
        "{HEADER}\nS-1;Logeerhuis De Linde;Steunpunt Proefdorp;Hier slaapt u een nacht.;respijtzorg;Ede;0320745780\n\
         S-9;Wandelclub;Steunpunt Proefdorp;Samen wandelen.;informatie;Ede;\n\
         S-8;Kookles;Steunpunt Proefdorp;Leer koken.;;Ede;\n\
         S 7;Zangkoor;Steunpunt Proefdorp;Samen zingen.;informatie;Ede;\n"
    );
    let plan = sent(&editor, &list, "Steunpunt").await;
    let page = editor.get(&plan).await;
    page.assert_page().assert_text("Fout (2)").assert_text("Nieuw (1)").assert_text("Ontbreekt (2)");
    page.assert_text("De soort hulp ontbreekt").assert_text("Kookles");

    mend(&editor, &plan, &[("Kookles", "cel-4-functies", "educatie")]).await;
    let page = editor.get(&plan).await;
    page.assert_text("1 regel is verbeterd. Er is nog 1 regel met een fout.").assert_text("Fout (1)");
    mend(&editor, &plan, &[("Zangkoor", "cel-5-code", "S-7")]).await.assert_redirect(&plan);
    editor.get(&plan).await.assert_text("Er zijn geen fouten meer.").assert_text("Nieuw (3)");
    let changed = editor.get(&format!("{plan}?tab=gewijzigd")).await;
    changed.assert_text("<ins>").assert_text("nacht").assert_text("Samenvatting");
    site.get("/aanbod/S-9/wandelclub").await.assert_status(404);

    let result = carried_out(&editor, &plan).await;
    result.assert_page().assert_text("3 nieuw").assert_text("1 gewijzigd").assert_text("Terugdraaien");
    result.assert_text("<h3><a href=\"/beheer/aanbod/S-8\">Kookles</a></h3>").assert_text("Gedaan.");
    result.assert_no_text("respijtzorg|");
    site.get("/aanbod/S-8/kookles").await.assert_page();
    site.get("/aanbod/S-1/logeerhuis-de-linde").await.assert_text("Hier slaapt u een nacht.");

    let confirm = editor.get("/beheer/import/1/terugdraaien").await;
    confirm.assert_page().assert_text("gaat 3 keer aanbod weg").assert_text("wordt 1 keer aanbod weer zoals het was");
    editor.post("/beheer/import/1/terugdraaien", &[]).await.assert_redirect("/beheer/import/1");
    let page = editor.get("/beheer/import/1").await;
    page.assert_text("Deze import is teruggedraaid").assert_text("Gedaan, en daarna teruggedraaid.");
    page.assert_text("<h3>Kookles</h3>").assert_no_text("Gedaan.<");
    editor.get("/beheer/import").await.assert_text("<strong>Teruggedraaid</strong> op ");
    site.get("/aanbod/S-8/kookles").await.assert_status(404);
    site.get("/aanbod/S-1/logeerhuis-de-linde").await.assert_no_text("Hier slaapt u een nacht.");
}

#[actix_web::test]
async fn after_two_years_a_file_goes_and_what_the_import_did_stays() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!("{HEADER}\nS-9;Wandelclub;Steunpunt Proefdorp;Samen wandelen.;informatie;Ede;\n");
    let plan = sent(&editor, &list, "Steunpunt").await;
    carried_out(&editor, &plan).await.assert_text("Bestand ophalen");
    site.app.forget(&days_after(&now(), 700));
    editor.get(&format!("{plan}/bestand")).await.assert_status(200);
    site.app.forget(&days_after(&now(), 740));
    let page = editor.get("/beheer/import/1").await;
    page.assert_page().assert_text("1 nieuw").assert_text("Wandelclub").assert_no_text("Bestand ophalen");
    page.assert_no_text("opdrachtregel");
    editor.get(&format!("{plan}/bestand")).await.assert_status(404);
    editor.get(&format!("{plan}/fouten.csv")).await.assert_status(404);
}

#[actix_web::test]
async fn a_second_press_does_it_once() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\nS-9;Wandelclub;S;Samen.;informatie;;\n"), "Steunpunt").await;
    carried_out(&editor, &plan).await.assert_text("1 nieuw");
    carried_out(&editor, &plan).await.assert_text("1 nieuw");
    editor.get("/beheer/import").await.assert_text("1: lijst.csv").assert_no_text("2: lijst.csv");
}

#[actix_web::test]
async fn of_two_plans_the_second_leaves_alone_what_the_first_moved() {
    let site = site();
    let (one, other) = (site.colleague(Role::Editor), site.colleague(Role::Editor));
    let row = |title: &str, text: &str| format!("{title};Steunpunt Proefdorp;{text};informatie;;\n");
    let first = format!("{HEADER}\nS-2;{}", row("Samen eten", "Van de eerste."));
    let second =
        format!("{HEADER}\nS-2;{}S-3;{}", row("Samen eten", "Van de tweede."), row("Praatgroep", "Ook van de tweede."));
    let (first, second) = (sent(&one, &first, "Steunpunt").await, sent(&other, &second, "Steunpunt").await);
    carried_out(&one, &first).await;
    other.get(&second).await.assert_text("Intussen gewijzigd").assert_text("<li>Samen eten</li>");
    let result = carried_out(&other, &second).await;
    result.assert_text("Niet alles ging mee").assert_text("1 gewijzigd");
    other.get("/beheer/import/2?tab=gewijzigd").await.assert_text("gewijzigd nadat dit voorstel is gemaakt");
    site.get("/aanbod/S-2/samen-eten").await.assert_text("Van de eerste.");
    site.get("/aanbod/S-3/praatgroep").await.assert_text("Ook van de tweede.");
}

#[actix_web::test]
async fn what_moved_can_be_planned_again() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = |text: &str| format!("{HEADER}\nS-2;Samen eten;Steunpunt Proefdorp;{text};informatie;;\n");
    let waiting = sent(&editor, &list("De nieuwste tekst."), "Steunpunt").await;
    let before = sent(&editor, &list("Een andere tekst."), "Steunpunt").await;
    carried_out(&editor, &before).await;
    editor.post(&format!("{waiting}/opnieuw"), &[]).await.assert_redirect(&waiting);
    editor.get(&waiting).await.assert_no_text("Intussen gewijzigd").assert_text("<del>andere</del>");
    carried_out(&editor, &waiting).await;
    site.get("/aanbod/S-2/samen-eten").await.assert_text("De nieuwste tekst.");
}
