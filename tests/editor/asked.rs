//! An organisation is asked by mail whether its offerings are still true, and answers by the link in it.

mod early;
mod proposals;

use actix_web::test::TestRequest;
use diesel::prelude::*;
use mantelkaart::app::today;
use mantelkaart::db::AnyConnection;
use mantelkaart::model::change_request::{self, Proposal};
use mantelkaart::model::check_request::days_after;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::mail::Mail;
use mantelkaart::model::offering::{self, Offering};
use mantelkaart::model::review;
use mantelkaart::model::revision::Occasion;
use mantelkaart::model::writing::Writing;
use mantelkaart::wording::moment::now;

use crate::support::database::fill;
use crate::support::{Answer, Colleague, Site, database, offering as row};

const EMAIL: (Field, &str) = (Field::Email, "Info@Aanbieder.nl");

fn rows() -> Vec<Cells> {
    vec![
        row("P-1", "Oppas thuis", &[EMAIL, (Field::Phone, "0800 1234"), (Field::DeskInfo, "alleen loket")]),
        row("P-2", "Inloop", &[EMAIL, (Field::Times, "Elke dinsdag van 10 tot 12 uur")]),
        row("P-3", "Zonder adres", &[]),
    ]
}

/// A list of one's own: nobody of the sample is asked.
fn site() -> Site {
    let database = database();
    fill(&database, &rows());
    Site::on(database)
}

fn mails(site: &Site) -> Vec<Mail> {
    use mantelkaart::db::schema::mail::dsl;
    let load = |connection: &mut AnyConnection| dsl::mail.order(dsl::id).select(Mail::as_select()).load(connection);
    site.database.read(load).expect("it answers")
}

fn get(site: &Site, code: &str) -> Offering {
    site.database.read(|connection| offering::by_code(connection, code)).expect("it answers").expect("it is there")
}

fn open_proposals(site: &Site) -> Vec<Proposal> {
    site.database.read(|connection| change_request::list(connection, true, 0, 100)).expect("it answers")
}

fn link(mail: &Mail) -> String {
    let at = mail.body.find("/klopt-dit/").expect("the mail has a link");
    mail.body[at..].split_whitespace().next().expect("it goes on").to_owned()
}

/// The value of a hidden field.
fn hidden(page: &Answer, name: &str) -> String {
    let (_, rest) = page.text().split_once(&format!("name=\"{name}\" value=\"")).expect("the field is there");
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Asks every organisation that can be asked.
async fn ask(editor: &Colleague<'_>) -> Answer {
    let page = editor.get("/beheer/controle/vraag").await;
    ask_with(editor, &hidden(&page, "stand")).await
}

async fn ask_with(editor: &Colleague<'_>, stand: &str) -> Answer {
    editor.post("/beheer/controle/vraag", &[("stand", stand)]).await
}

async fn asked(site: &Site) -> String {
    ask(&site.colleague(Role::Editor)).await.assert_redirect("/beheer/controle?");
    let mails = mails(site);
    assert_eq!(mails.len(), 1);
    link(&mails[0])
}

async fn post(site: &Site, address: &str, fields: &[(&str, &str)]) -> Answer {
    site.ask(TestRequest::post().uri(address).set_form(fields)).await
}

/// An offering with what the page was made from, as the form sends it.
fn seen(page: &Answer, site: &Site, code: &str) -> String {
    let id = get(site, code).id;
    let at = page.text().find(&format!("value=\"{id} ")).expect("the offering is on the page");
    page.text()[at + 7..].split('"').next().unwrap_or_default().to_owned()
}

#[actix_web::test]
async fn one_address_gets_one_mail_and_only_what_was_on_the_screen() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let page = editor.get("/beheer/controle/vraag").await;
    page.assert_page().assert_text("info@aanbieder.nl").assert_text("Oppas thuis").assert_no_text("Zonder adres");
    editor
        .post("/beheer/controle/vraag", &[("stand", "iets anders")])
        .await
        .assert_status(422)
        .assert_text("veranderd");
    assert_eq!(mails(&site), []);
    let stand = hidden(&page, "stand");
    for _ in 0..2 {
        editor.post("/beheer/controle/vraag", &[("stand", &stand)]).await.assert_redirect("/beheer/controle?");
    }
    let [mail] = &mails(&site)[..] else { panic!("a second click sends no second mail") };
    assert_eq!(mail.recipient, "info@aanbieder.nl");
    assert!(
        mail.body.contains("- Oppas thuis (Steunpunt Proefdorp)\n- Inloop (Steunpunt Proefdorp)\n"),
        "{}",
        mail.body
    );
    editor.get("/beheer/controle").await.assert_text("Gevraagd op").assert_text("Nog geen antwoord");
}

#[actix_web::test]
async fn organisations_of_the_sample_get_no_mail() {
    let site = Site::with(&rows());
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/controle").await.assert_text("Oppas thuis").assert_no_text("Vraag de aanbieder");
    editor.get("/beheer/controle/vraag").await.assert_text("Er is niemand om te vragen");
    ask_with(&editor, "").await;
    assert_eq!(mails(&site), []);
}

#[actix_web::test]
async fn looking_changes_nothing_and_still_true_is_a_review() {
    let site = site();
    let link = asked(&site).await;
    let before = get(&site, "P-1");
    let page = site.get(&link).await;
    page.assert_page().assert_header("cache-control", "no-store").assert_text("content=\"noindex\"");
    page.assert_header("referrer-policy", "no-referrer").assert_text("Oppas thuis").assert_no_text("alleen loket");
    assert_eq!(get(&site, "P-1"), before, "a scanner that follows the link answers nothing");
    let seen = seen(&page, &site, "P-1");
    post(&site, &link, &[("aanbod", &seen), ("antwoord", "klopt")]).await.assert_redirect(&link);
    let after = get(&site, "P-1");
    assert_eq!(after.cells[Field::ReviewedOn], today().to_string());
    assert_eq!(after.cells[Field::ReviewedBy], "Steunpunt Proefdorp");
    let reviews = site.database.read(|connection| review::of_offering(connection, &after.id)).expect("it answers");
    assert_eq!(reviews.iter().map(|review| review.how.as_str()).collect::<Vec<_>>(), ["aanbieder"]);
    site.get(&link).await.assert_page().assert_text("Uw antwoord op").assert_text("Het klopt nog");
    site.get("/aanbod/P-1/oppas-thuis").await.assert_text("Gecontroleerd op");
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/controle").await.assert_no_text("Oppas thuis").assert_text("Inloop");
}

#[actix_web::test]
async fn links_that_were_guessed_or_are_too_old_say_what_to_do() {
    let site = site();
    let link = asked(&site).await;
    let guessed = format!("/klopt-dit/{}", "A".repeat(43));
    site.get(&guessed).await.assert_status(404).assert_text("kennen wij niet");
    post(&site, &guessed, &[("antwoord", "klopt")]).await.assert_status(404);
    let other = format!("{link}/{}", get(&site, "P-3").id);
    site.get(&other).await.assert_status(404);
    let late = days_after(&now(), -61);
    let expire = move |connection: &mut AnyConnection| {
        use mantelkaart::db::schema::check_link::dsl;
        diesel::update(dsl::check_link).set(dsl::expires_at.eq(late)).execute(connection)
    };
    site.database.write_beside(expire).expect("it is written");
    site.get(&link).await.assert_status(410).assert_text("te oud");
    post(&site, &link, &[("antwoord", "klopt")]).await.assert_status(410);
    assert_eq!(get(&site, "P-1").cells[Field::ReviewedOn], "");
}

#[actix_web::test]
async fn questions_and_mails_of_long_ago_are_forgotten() {
    let site = site();
    asked(&site).await;
    let fail = |connection: &mut AnyConnection| {
        use mantelkaart::db::schema::mail::dsl;
        diesel::update(dsl::mail).set(dsl::state.eq("mislukt")).execute(connection)
    };
    site.database.write_beside(fail).expect("it is written");
    let open = |days: i64| {
        let read = |connection: &mut _| {
            mantelkaart::model::check_request::unanswered(connection, None, &days_after(&now(), days))
        };
        site.database.read(read).expect("it answers").len()
    };
    site.app.forget(&days_after(&now(), 89));
    assert!(!mails(&site).is_empty() && open(89) > 0);
    site.app.forget(&days_after(&now(), 91));
    assert!(mails(&site).is_empty() && open(91) > 0);
    site.app.forget(&days_after(&now(), 470));
    assert_eq!(open(470), 0);
}

#[actix_web::test]
async fn what_changed_since_the_page_was_opened_is_not_confirmed_unseen() {
    let site = site();
    let link = asked(&site).await;
    let page = site.get(&link).await;
    let seen = seen(&page, &site, "P-1");
    change(&site, "P-1", Field::Phone, "0900 9999");
    let refused = post(&site, &link, &[("aanbod", &seen), ("antwoord", "klopt")]).await;
    refused.assert_status(422).assert_text("intussen veranderd").assert_text("0900 9999");
    assert_eq!(get(&site, "P-1").cells[Field::ReviewedOn], "");
}

/// Somebody changes one cell.
fn change(site: &Site, code: &str, field: Field, text: &str) {
    site.app.write(changing(get(site, code), field, text)).expect("it is written");
}

fn changing(
    before: Offering,
    field: Field,
    text: &str,
) -> impl FnOnce(&mut AnyConnection, i64) -> Result<(), diesel::result::Error> {
    let mut after = before.cells.clone();
    after[field] = text.to_owned();
    move |connection, version| {
        let at = now();
        let occasion = Occasion { version, import_id: None, at: &at, actor: "proef" };
        let mut writing = Writing::begin(connection, occasion)?;
        writing.change(connection, &[(&before.id, &before.cells, &after)])?;
        writing.finish(connection, &mut |_| {})
    }
}

#[actix_web::test]
async fn what_another_process_has_just_changed_is_not_confirmed_either() {
    let site = site();
    let link = asked(&site).await;
    let seen = seen(&site.get(&link).await, &site, "P-1");
    // This site's pages do not know of it yet.
    site.database.write(changing(get(&site, "P-1"), Field::Phone, "0900 9999")).expect("it is written");
    let refused = post(&site, &link, &[("aanbod", &seen), ("antwoord", "klopt")]).await;
    refused.assert_status(422).assert_text("intussen veranderd");
    assert_eq!(get(&site, "P-1").cells[Field::ReviewedOn], "");
}

#[actix_web::test]
async fn those_who_do_not_answer_are_a_list_of_their_own() {
    use mantelkaart::db::schema::check_request::dsl;
    let site = site();
    asked(&site).await;
    let editor = site.colleague(Role::Editor);
    let silent = "/beheer/controle?stil=1";
    editor.get(silent).await.assert_page().assert_no_text("Oppas thuis");
    let id = get(&site, "P-1").id;
    let asked = dsl::check_request.filter(dsl::offering_id.eq(id));
    let past = diesel::update(asked).set(dsl::expires_at.eq("2020-01-01T10:00:00Z"));
    site.database.write_beside(|connection| past.execute(connection)).expect("it is written");
    let title = get(&site, "P-1").cells[Field::Title].clone();
    let other = get(&site, "P-2").cells[Field::Title].clone();
    editor.get(silent).await.assert_text(&title).assert_no_text(&other).assert_text("Geen antwoord: bel.");
    editor.get("/beheer/controle").await.assert_text(&other);
}

#[actix_web::test]
async fn who_does_not_answer_is_reminded_once_and_then_called() {
    let site = site();
    let first = asked(&site).await;
    let weeks = |weeks: i64| days_after(&now(), weeks * 7);
    site.app.remind(&weeks(2));
    assert_eq!(mails(&site).len(), 1, "not yet");
    let page = site.get(&first).await;
    post(&site, &first, &[("aanbod", &seen(&page, &site, "P-2")), ("antwoord", "klopt")]).await.assert_redirect(&first);
    site.app.remind(&weeks(4));
    site.app.remind(&weeks(4));
    let mails = mails(&site);
    assert_eq!(mails.len(), 2, "once");
    let reminder = mails.iter().find(|mail| mail.subject.starts_with("Herinnering")).expect("a reminder");
    assert!(reminder.body.contains("- Oppas thuis") && !reminder.body.contains("- Inloop"), "{}", reminder.body);
    let log = site.colleague(Role::Admin).get("/beheer/logboek").await;
    log.assert_in_order(&["Aanbieder herinnerd", "Oppas thuis"]);
    let second = link(reminder);
    assert_ne!(first, second);
    let work = |days: i64| {
        let at = days_after(&now(), days);
        let read = |connection: &mut _| mantelkaart::model::to_check::work(connection, today(), &at);
        site.database.read(read).expect("it answers")
    };
    assert_eq!((work(30).silent(), work(45).silent()), (0, 1));
}
