//! The guide for a conversation: what it weighs, which help it opens, and that nothing of it stays.

use actix_web::test::TestRequest;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::{Cells, Field};

use crate::support::{Site, offering};

fn respite(code: &str, title: &str, cells: &[(Field, &str)]) -> Cells {
    let always =
        [(Field::Functions, "respijtzorg"), (Field::Keywords, "oppas aan huis"), (Field::Phone, "0575 12 34 56")];
    offering(code, title, &[&always, cells].concat())
}

const HEAVY: [(&str, &str); 7] = [
    ("last-tijd", "2"),
    ("last-nacht", "2"),
    ("kracht-samen", "0"),
    ("kracht-praten", "0"),
    ("kracht-vrij", "0"),
    ("kracht-weten", "0"),
    ("kracht-volhouden", "0"),
];
/// The number of 113, which no other page of the desk has.
const URGENT: &str = "tel:08000113";

fn and<'a>(fields: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [fields, more].concat()
}

#[actix_web::test]
async fn it_asks_whether_the_carer_needs_support_and_shows_the_whole_table() {
    let site = Site::sample();
    let desk = site.colleague(Role::Desk);
    let page = desk.get("/loket/gesprek").await;
    page.assert_page().assert_header("cache-control", "no-store");
    page.assert_in_order(&["Heeft u zelf steun nodig?", "De situatie", "Draaglast", "Draagkracht", "Signalen"]);
    page.assert_in_order(&["Casemanagement", "Samenwerken", "Ondersteunen", "Faciliteren", "Afstemmen"]);
    page.assert_no_text("Eigen kracht ontoereikend");
}

#[actix_web::test]
async fn a_heavy_load_and_little_strength_open_the_support_of_the_last_grade() {
    let site = Site::sample();
    let desk = site.colleague(Role::Desk);
    let page = desk.post("/loket/gesprek", &and(&HEAVY, &[("plaats", "Zutphen"), ("steun", "ja")])).await;
    page.assert_page().assert_header("cache-control", "no-store");
    page.assert_text("Draaglast 4 van 4 punten, draagkracht 0 van 10.").assert_text("Eigen kracht ontoereikend.");
    page.assert_none(&["Voorlopig", "Meteen iemand aan de lijn", URGENT]);
    page.assert_in_order(&["<h3>Respijtzorg door professionals", "/loket?open=", "<h3>Casemanagement", "/loket?open="]);
    page.assert_none(&["<h3>Financiële tegemoetkoming", "<h3>Versterking sociaal steunnetwerk", "niet aangekruist"]);
}

#[actix_web::test]
async fn a_few_answers_are_provisional_and_call_nobody_to_the_line() {
    let site = Site::sample();
    let desk = site.colleague(Role::Desk);
    let page = desk.post("/loket/gesprek", &HEAVY[..4]).await;
    page.assert_page().assert_text("Voorlopig, op 4 van de 14 vragen.").assert_text("Eigen kracht beperkt.");
    page.assert_none(&["De mantelzorger redt het niet meer</h2>", URGENT, "Veilig Thuis:"]);
    let urgent = desk.post("/loket/gesprek", &and(&HEAVY[..4], &[("signaal", "nood")])).await;
    urgent.assert_page().assert_in_order(&["Eigen kracht ontoereikend.", "Meteen iemand aan de lijn", URGENT]);
}

#[actix_web::test]
async fn the_worker_may_know_better() {
    let site = Site::sample();
    let desk = site.colleague(Role::Desk);
    let page = desk.post("/loket/gesprek", &and(&HEAVY, &[("graad", "toereikend")])).await;
    page.assert_page().assert_text("U koos deze graad zelf; gewogen was het 4 (ontoereikend).");
    page.assert_text("<h3>Informatie en advies").assert_none(&["<h3>Casemanagement", "Meteen iemand aan de lijn"]);
    page.assert_text("niet aangekruist of de mantelzorger zelf steun nodig heeft");
}

#[actix_web::test]
async fn only_what_is_for_this_carer_and_near_is_offered() {
    let site = Site::with(&[
        respite("MK-1", "Oppas in Zutphen", &[(Field::Place, "Zutphen"), (Field::GivenBy, "vrijwilligers")]),
        respite("MK-2", "Oppas bij kanker", &[(Field::Place, "Zutphen"), (Field::Conditions, "kanker")]),
        respite("MK-3", "Oppas voor jongeren", &[(Field::Place, "Zutphen"), (Field::CarerTypes, "jong")]),
        respite("MK-4", "Oppas in Breda", &[(Field::Place, "Breda")]),
        respite("MK-5", "Betaalde oppas", &[(Field::Place, "Zutphen"), (Field::GivenBy, "beroepskrachten")]),
    ]);
    let desk = site.colleague(Role::Desk);
    let asked = [("graad", "beperkt"), ("voor", "werkend"), ("aandoening", "dementie"), ("plaats", "Zutphen")];
    let page = desk.post("/loket/gesprek", &asked).await;
    page.assert_page().assert_in_order(&["<h3>Respijtzorg door vrijwilligers", "Oppas in Zutphen", "tel:+31575123456"]);
    page.assert_none(&["Oppas bij kanker", "Oppas voor jongeren", "Oppas in Breda", "Betaalde oppas"]);
    let far = desk.post("/loket/gesprek", &[("graad", "beperkt"), ("plaats", "Maastricht")]).await;
    far.assert_page().assert_in_order(&["Niets in de buurt. Verder weg:", "Oppas in Zutphen"]);
    let unknown = desk.post("/loket/gesprek", &[("graad", "beperkt"), ("plaats", "Nergenshuizen")]).await;
    unknown.assert_page().assert_text("De plaats ‘Nergenshuizen’ kennen wij niet.").assert_text("Oppas in Breda");
}

#[actix_web::test]
async fn what_weighs_most_decides_which_support_stands_first() {
    let site = Site::sample();
    let desk = site.colleague(Role::Desk);
    let about = [("zorgt-voor", "partner"), ("aandoening", "dementie"), ("plaats", "Zutphen")];
    let nights = [("last-nacht", "2"), ("signaal", "moe"), ("graad", "ontoereikend")];
    let page = desk.post("/loket/gesprek", &and(&about, &nights)).await;
    page.assert_page().assert_in_order(&["/loket?q=nachtzorg&#38;plaats=Zutphen", "<h3>Respijtzorg"]);
    for later in ["Informatie en advies", "Vraagverheldering", "Luisterend oor", "Educatie", "Casemanagement"] {
        let [volunteers, professionals] =
            ["vrijwilligers (oppas)", "professionals (kort"].map(|by| format!("<h3>Respijtzorg door {by}"));
        page.assert_in_order(&[&professionals, &format!("<h3>{later}")]);
        page.assert_in_order(&[&volunteers, &format!("<h3>{later}")]);
    }
    assert_eq!(page.text().matches("class=\"kind\"").count(), 10, "all that the table opens");
    // Also when knowing is what lacks most, respite stands before information.
    let unknowing = desk.post("/loket/gesprek", &[("kracht-weten", "0"), ("graad", "beperkt")]).await;
    unknowing.assert_in_order(&["<h3>Educatie door professionals", "<h3>Respijtzorg", "<h3>Informatie en advies"]);
    let papers = desk.post("/loket/gesprek", &[("last-regelen", "2"), ("graad", "grotendeels")]).await;
    papers.assert_in_order(&["<h3>Praktische hulp door vrijwilligers", "<h3>Informatie en advies"]);
    let plain = desk.post("/loket/gesprek", &[("graad", "grotendeels")]).await;
    plain.assert_in_order(&["<h3>Informatie en advies", "<h3>Praktische hulp door vrijwilligers"]);
    plain.assert_no_text("Zoek ook in alles");
}

#[actix_web::test]
async fn within_a_kind_what_answers_and_what_is_near_stands_first() {
    let near = (Field::Place, "Zutphen");
    let site = Site::with(&[
        respite("MK-1", "Aanspraak", &[near]),
        respite("MK-2", "Nachtzorg", &[near, (Field::Keywords, "nachtzorg, oppas aan huis")]),
        respite("MK-3", "Algemene oppas", &[(Field::Serves, "landelijk")]),
        respite("MK-4", "Achterhoekse oppas", &[(Field::Place, "Apeldoorn")]),
        respite("MK-5", "Arnhemse oppas", &[(Field::Place, "Arnhem"), (Field::Serves, "Arnhem")]),
    ]);
    let desk = site.colleague(Role::Desk);
    let asked = [("graad", "beperkt"), ("plaats", "Zutphen")];
    let calm = desk.post("/loket/gesprek", &asked).await;
    calm.assert_page().assert_in_order(&[">Aanspraak<", ">Nachtzorg<", ">Algemene oppas<"]);
    let awake = desk.post("/loket/gesprek", &and(&asked, &[("last-nacht", "2")])).await;
    awake.assert_page().assert_in_order(&[">Nachtzorg<", ">Aanspraak<", ">Algemene oppas<"]);
    // Three are near; where fewer are, the nearest of the others follow, but none that is for another place only.
    awake.assert_none(&["Achterhoekse", "Arnhemse"]);
    let almelo = desk.post("/loket/gesprek", &[("graad", "beperkt"), ("plaats", "Almelo")]).await;
    almelo.assert_page().assert_in_order(&[">Algemene oppas<", "<p>Verder weg:"]);
    almelo.assert_none(&["Arnhemse", "Niets in de buurt. Verder weg"]);
}

#[actix_web::test]
async fn too_little_to_weigh_is_said_and_nothing_typed_is_lost() {
    let site = Site::sample();
    let desk = site.colleague(Role::Desk);
    let typed =
        [("zwaarst", "De <nachten>"), ("last-tijd", "2"), ("signaal", "moe"), ("plaats", "Zutphen"), ("voor", "ouder")];
    let page = desk.post("/loket/gesprek", &typed).await;
    page.assert_status(422).assert_text("role=\"alert\"").assert_text("De &#60;nachten&#62;</textarea>");
    for kept in [
        "name=\"last-tijd\" value=\"2\" checked",
        "value=\"moe\" checked",
        "value=\"ouder\" checked",
        "name=\"plaats\" maxlength=\"60\" value=\"Zutphen\"",
    ] {
        page.assert_text(kept);
    }
}

#[actix_web::test]
async fn an_offering_goes_on_the_list_and_the_conversation_stays() {
    let site = Site::with(&[respite("MK-1", "Oppas", &[])]);
    let desk = site.colleague(Role::Desk);
    let sent = [("graad", "beperkt"), ("zwaarst", "De nachten")];
    let page = desk.post("/loket/gesprek", &and(&sent, &[("erbij", "MK-1")])).await;
    page.assert_page().assert_text("‘Oppas’ staat op de verwijslijst.").assert_text("De nachten</textarea>");
    page.assert_text("name=\"eraf\" value=\"MK-1\"").assert_no_text("name=\"erbij\" value=\"MK-1\"");
    desk.get("/loket/lijst").await.assert_page().assert_text("Oppas");
    let off = desk.post("/loket/gesprek", &and(&sent, &[("eraf", "MK-1")])).await;
    off.assert_page().assert_text("niet meer op de verwijslijst").assert_text("name=\"erbij\" value=\"MK-1\"");
    let gone = desk.post("/loket/gesprek", &and(&sent, &[("erbij", "MK-9")])).await;
    gone.assert_page().assert_text("Dit aanbod staat niet meer op de site.");
}

#[actix_web::test]
async fn nothing_of_a_conversation_is_stored() {
    let site = Site::sample();
    let desk = site.colleague(Role::Desk);
    let word = "kwetsbaarverhaal";
    let sent = and(&HEAVY, &[("naaste", word), ("plaats", word)]);
    let before = site.database.generation().expect("it answers");
    desk.post("/loket/gesprek", &sent).await.assert_page().assert_text(word);
    assert_eq!(site.database.generation().expect("it answers"), before);
    site.app.write_counts();
    let mut looked_at = 0;
    for file in walk(site.database.data_dir()) {
        let bytes = std::fs::read(&file).expect("a file can be read");
        looked_at += 1;
        assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{}", file.display());
    }
    // On PostgreSQL there is no database file here, but there is an index.
    assert!(looked_at > 0);
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder can be read").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[actix_web::test]
async fn it_is_for_the_desk_and_takes_no_form_from_elsewhere() {
    let site = Site::with(&[]);
    site.colleague(Role::Editor).get("/loket/gesprek").await.assert_status(403);
    site.colleague(Role::Admin).get("/loket/gesprek").await.assert_page();
    site.get("/loket/gesprek").await.assert_redirect("/inloggen?verder=%2Floket%2Fgesprek");
    let desk = site.colleague(Role::Desk);
    let strange = TestRequest::post().uri("/loket/gesprek").set_form([("csrf", "een-ander"), ("graad", "beperkt")]);
    let refused = desk.ask(strange).await;
    assert!(refused.status.is_client_error(), "{}", refused.status);
    let empty = desk.post("/loket/gesprek", &[("graad", "beperkt")]).await;
    empty.assert_page().assert_text("Hiervoor staat er niets op de kaart dat past.");
}
