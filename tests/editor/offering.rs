//! One offering, changed by hand: saved, refused, stopped, published.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::offering::{self as offerings, Offering};

use crate::support::{Answer, Colleague, Site, offering, put_as};

pub const HERE: &str = "/beheer/aanbod/A-1";

pub fn site() -> Site {
    let site = Site::with(&[]);
    let cells = [(Field::Costs, "Gratis"), (Field::Place, "Zutphen"), (Field::DeskInfo, "Bel Anja")];
    put_as(&site.database, "lijst", &[offering("A-1", "Oppas thuis", &cells), offering("A-2", "Oppas centrale", &[])]);
    site.app.follow();
    site
}

pub fn now(site: &Site, code: &str) -> Offering {
    site.app.read(|connection| offerings::by_code(connection, code)).expect("it answers").expect("it is there")
}

/// The whole form as a browser would send it, with `changes`.
pub fn form<'a>(offering: &'a Offering, version: &'a str, changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![("versie", version)];
    for field in Field::ALL {
        let header = field.header();
        if !changes.iter().any(|(name, _)| *name == header) {
            fields.extend(offering.cells[*field].split('|').map(|value| (header, value)));
        }
    }
    fields.extend_from_slice(changes);
    fields
}

pub async fn save(site: &Site, editor: &Colleague<'_>, changes: &[(&str, &str)]) -> Answer {
    let offering = now(site, "A-1");
    editor.post(HERE, &form(&offering, &offering.version.to_string(), changes)).await
}

#[actix_web::test]
async fn what_is_saved_is_public_at_once_and_can_be_taken_back() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    editor.get(HERE).await.assert_page().assert_text("Oppas thuis").assert_text("Bel Anja");
    save(&site, &editor, &[("titel", "  Oppas   aan huis "), ("telefoon", "0575-123456")]).await.assert_redirect(HERE);
    site.get("/aanbod/A-1/oppas-aan-huis").await.assert_page().assert_text("0575").assert_no_text("Bel Anja");
    let after = now(&site, "A-1");
    assert_eq!(after.cells[Field::DeskInfo], "Bel Anja");
    let page = editor.get(HERE).await;
    let undo = format!("/beheer/aanbod-acties/{}/terug", after.version);
    page.assert_text("Opgeslagen. De site laat het meteen zien.").assert_text(&undo);
    editor.get(&undo).await.assert_page().assert_text("Oppas");
    editor.post(&undo, &[]).await.assert_redirect("/beheer/aanbod");
    assert_eq!(now(&site, "A-1").cells[Field::Title], "Oppas thuis");
    site.get("/aanbod/A-1/oppas-thuis").await.assert_page();
}

#[actix_web::test]
async fn every_mistake_is_named_with_its_field_and_all_that_was_typed_stays() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let before = now(&site, "A-1");
    let changes =
        [("titel", ""), ("functies", ""), ("omschrijving", "Een <b>vet</b> verhaal"), ("geldig_tot", "gisteren")];
    let answer = save(&site, &editor, &changes).await;
    answer.assert_status(422).assert_text("href=\"#titel\"").assert_text("href=\"#functies\"");
    answer.assert_text("href=\"#geldig_tot\"").assert_text("value=\"gisteren\"");
    answer.assert_text("Een &#60;b&#62;vet&#60;/b&#62; verhaal").assert_no_text("<b>vet</b>");
    assert_eq!(now(&site, "A-1"), before);
}

#[actix_web::test]
async fn a_preview_shows_what_is_typed_and_saves_nothing() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let before = now(&site, "A-1");
    let changes = [("titel", "Nieuwe <i>naam</i>"), ("samenvatting", "De consulent komt langs."), ("doe", "voorbeeld")];
    let answer = save(&site, &editor, &changes).await;
    answer.assert_page().assert_in_order(&["Zo ziet de bezoeker het", "Nieuwe &#60;i&#62;naam", "Neem contact op"]);
    answer.assert_text("‘consulent’: gewoner is ‘adviseur’.").assert_text("dingen die beter kunnen");
    assert_eq!(now(&site, "A-1"), before);
}

#[actix_web::test]
async fn stopping_says_so_on_the_site_and_leads_to_the_successor() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    save(&site, &editor, &[("doe", "stoppen")]).await.assert_redirect("/beheer/aanbod/A-1/stoppen");
    let stop = "/beheer/aanbod/A-1/stoppen";
    editor.get(&format!("{stop}?zoek=CENTRALE")).await.assert_page().assert_text("value=\"A-2\"");
    let version = now(&site, "A-1").version.to_string();
    let wrong = [("versie", version.as_str()), ("code", "A-1")];
    editor.post(stop, &wrong).await.assert_status(422).assert_text("Er is geen ander aanbod met deze code");
    let typed = [("versie", version.as_str()), ("zoek", "centrale"), ("gezocht", ""), ("code", "")];
    let asked = editor.post(stop, &typed).await;
    asked.assert_status(422).assert_text("Er is nog niets gestopt").assert_text("value=\"A-2\"");
    site.get("/aanbod/A-1/oppas-thuis").await.assert_page();
    editor.post(stop, &[("doe", "zoek"), ("zoek", "centrale")]).await.assert_page().assert_text("value=\"A-2\"");
    let right = [("versie", version.as_str()), ("opvolger", "A-2"), ("code", "")];
    editor.post(stop, &right).await.assert_redirect(HERE);
    editor.get(HERE).await.assert_text("ziet nu: ‘Oppas centrale’ (A-2).");
    site.get("/aanbod/A-1/oppas-thuis").await.assert_status(410).assert_text("Oppas centrale");
    save(&site, &editor, &[("doe", "publiceren")]).await.assert_redirect(HERE);
    site.get("/aanbod/A-1/oppas-thuis").await.assert_page();
    assert_eq!(now(&site, "A-1").cells[Field::Successor], "");
    save(&site, &editor, &[("doe", "concept")]).await.assert_redirect(HERE);
    site.get("/aanbod/A-1/oppas-thuis").await.assert_status(404);
}

#[actix_web::test]
async fn a_new_one_gets_a_code_once_and_is_a_draft_until_it_is_published() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let source = now(&site, "A-1").source_id;
    let id = uuid::Uuid::now_v7().to_string();
    let mut sent = vec![("id", id.as_str()), ("bron", source.as_str()), ("titel", "Wandelen"), ("doe", "opslaan")];
    sent.extend([("aanbieder", "Buurtkamer"), ("samenvatting", "U wandelt samen."), ("functies", "respijtzorg")]);
    let made = editor.post("/beheer/nieuw-aanbod", &sent).await;
    let address = made.header("location");
    let code = address.rsplit('/').next().expect("a code");
    // The spreadsheet goes on to A-3, about something else.
    assert!(code.starts_with("SITE-"), "{address}");
    editor.post("/beheer/nieuw-aanbod", &sent).await.assert_redirect(address);
    site.get(&format!("/aanbod/{code}/wandelen")).await.assert_status(404);
    assert_eq!(site.app.read(offerings::count).expect("it answers"), 3);
    let other: Vec<_> =
        sent.iter().map(|(name, value)| (*name, if *name == "titel" { "Hardlopen" } else { value })).collect();
    let answer = editor.post("/beheer/nieuw-aanbod", &other).await;
    answer.assert_status(422).assert_text("Hardlopen").assert_text("Wandelen").assert_text(address);
    assert_eq!(now(&site, code).cells[Field::Title], "Wandelen");
    site.restricted(&[]).post("/beheer/nieuw-aanbod", &other).await.assert_status(403);
    let copy = editor.get(&format!("/beheer/nieuw-aanbod?kopie={code}")).await;
    copy.assert_page().assert_text("value=\"Wandelen\"").assert_no_text(&format!("{code}</"));
    let offering = now(&site, code);
    let version = offering.version.to_string();
    let publish = form(&offering, &version, &[("doe", "publiceren")]);
    editor.post(address, &publish).await.assert_redirect(address);
    site.get(&format!("/aanbod/{code}/wandelen")).await.assert_page();
}

#[actix_web::test]
async fn the_first_of_ones_own_makes_the_sample_leave() {
    let site = Site::with(&[offering("MK-1", "Voorbeeld", &[])]);
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/nieuw-aanbod").await.assert_page().assert_text("gaan de voorbeelden van de site af");
    let sent = [
        ("bron", ""),
        ("titel", "Wandelen"),
        ("aanbieder", "Buurtkamer"),
        ("samenvatting", "U wandelt samen."),
        ("functies", "respijtzorg"),
        ("doe", "publiceren"),
    ];
    let made = editor.post("/beheer/nieuw-aanbod", &sent).await;
    assert!(made.header("location").starts_with("/beheer/aanbod/SITE-"));
    site.get("/aanbod/MK-1/voorbeeld").await.assert_status(404);
    editor.get("/beheer/aanbod/MK-1/geschiedenis").await.assert_page().assert_text("Het aanbod ging eruit.");
}

#[actix_web::test]
async fn who_may_not_change_it_sees_it_and_can_not_save() {
    let site = site();
    let restricted = site.restricted(&[]);
    restricted.get(HERE).await.assert_page().assert_text("niet wijzigen").assert_no_text("value=\"opslaan\"");
    let before = now(&site, "A-1");
    save(&site, &restricted, &[("titel", "Van mij")]).await.assert_status(403);
    let version = before.version.to_string();
    restricted.post(&format!("{HERE}/stoppen"), &[("versie", &version)]).await.assert_status(403);
    assert_eq!(now(&site, "A-1"), before);
    site.colleague(Role::Desk).get(HERE).await.assert_status(403);
}

#[actix_web::test]
async fn a_code_that_is_a_word_of_ours_opens_its_offering() {
    let site = Site::with(&[]);
    let codes = ["nieuw", "acties", "code"];
    put_as(&site.database, "lijst", &codes.map(|code| offering(code, &format!("Aanbod {code}"), &[])));
    site.app.follow();
    let editor = site.colleague(Role::Editor);
    for code in codes {
        let title = format!("<h1>Aanbod {code}</h1>");
        editor.get(&format!("/beheer/aanbod/{code}")).await.assert_page().assert_text(&title);
        site.get(&format!("/aanbod/{code}/aanbod-{code}")).await.assert_page();
        site.get(&format!("/melding/{code}")).await.assert_page();
    }
}

#[actix_web::test]
async fn a_draft_needs_only_a_title_and_the_site_needs_the_rest() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let source = now(&site, "A-1").source_id;
    let id = uuid::Uuid::now_v7().to_string();
    let new = |title: &'static str, deed: &'static str| {
        [("id", id.clone()), ("bron", source.clone()), ("titel", title.to_owned()), ("doe", deed.to_owned())]
    };
    let post = async |title, deed| {
        let sent = new(title, deed);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        editor.post("/beheer/nieuw-aanbod", &sent).await
    };
    post("", "opslaan").await.assert_status(422).assert_text("href=\"#titel\"").assert_no_text("href=\"#aanbieder\"");
    let refused = post("Wandelen", "publiceren").await;
    refused.assert_status(422).assert_in_order(&[
        "href=\"#aanbieder\"",
        "href=\"#samenvatting\"",
        "href=\"#functies\"",
    ]);
    refused.assert_text("U kunt het wel opslaan als concept.");
    let saved = post("Wandelen", "opslaan").await;
    let here = saved.header("location");
    let code = here.strip_prefix("/beheer/aanbod/").expect("to the draft");
    let public = format!("/aanbod/{code}/wandelen");
    let page = editor.get(here).await;
    page.assert_page().assert_text("Nog nodig voordat het op de site kan").assert_text("De aanbieder ontbreekt");
    let draft = now(&site, code);
    assert_eq!(draft.cells[Field::Organisation], "");
    let version = draft.version.to_string();
    let publish = form(&draft, &version, &[("doe", "publiceren")]);
    editor.post(here, &publish).await.assert_status(422).assert_text("href=\"#functies\"");
    let many = editor.get(&format!("/beheer/aanbod-acties?doe=publiceren&welke=gekozen&code={code}")).await;
    many.assert_page().assert_text("kan nog niet op de site").assert_no_text("kenmerk");
    editor.get("/beheer/aanbod").await.assert_text("Nog geen aanbieder");
    editor.get("/beheer/aanbieders").await.assert_page().assert_no_text("/beheer/aanbieders/\"");
    site.get(&public).await.assert_status(404);
    let whole = [("aanbieder", "Buurtkamer"), ("samenvatting", "U wandelt."), ("functies", "respijtzorg")];
    let sent = form(&draft, &version, &[&whole[..], &[("doe", "publiceren")]].concat());
    editor.post(here, &sent).await.assert_redirect(here);
    site.get(&public).await.assert_page().assert_text("Buurtkamer");
    let published = now(&site, code);
    let version = published.version.to_string();
    let emptied = form(&published, &version, &[("aanbieder", "")]);
    editor.post(here, &emptied).await.assert_status(422);
}
