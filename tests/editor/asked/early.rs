//! Asking an organisation before the rhythm says so.

use super::*;

/// Nothing of these must be checked.
fn site() -> Site {
    let database = database();
    let day = today().to_string();
    let checked = |code, title| row(code, title, &[EMAIL, (Field::ReviewedOn, &day)]);
    fill(&database, &[checked("P-1", "Oppas thuis"), checked("P-2", "Inloop"), row("P-3", "Zonder adres", &[])]);
    Site::on(database)
}

#[actix_web::test]
async fn an_editor_asks_about_an_offering_that_is_not_due_once() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let page = editor.get("/beheer/aanbod/P-1").await;
    let at = page.text().find("/beheer/controle/vraag?").expect("the page leads to the question");
    let address = page.text()[at..].split('"').next().unwrap_or_default().replace("&#38;", "&");
    let letters = editor.get(&address).await;
    letters.assert_page().assert_text("Oppas thuis").assert_no_text("Inloop");
    let id = get(&site, "P-1").id;
    let (stand, back) = (hidden(&letters, "stand"), hidden(&letters, "terug"));
    let fields = [("aanbod", id.as_str()), ("stand", &stand), ("terug", &back)];
    for _ in 0..2 {
        editor.post("/beheer/controle/vraag", &fields).await.assert_redirect("/beheer/aanbod/P-1");
    }
    let [mail] = &mails(&site)[..] else { panic!("a second click sends no second mail") };
    assert!(mail.body.contains("- Oppas thuis"), "{}", mail.body);
    let page = editor.get("/beheer/aanbod/P-1").await;
    page.assert_text("Gevraagd op").assert_text("Nog geen antwoord").assert_no_text("/beheer/controle/vraag");
    let answer = site.get(&link(mail)).await;
    answer.assert_page().assert_text("Oppas thuis").assert_no_text("Inloop");
}

#[actix_web::test]
async fn nobody_asks_where_there_is_no_address_or_no_right() {
    let site = site();
    site.colleague(Role::Editor).get("/beheer/aanbod/P-3").await.assert_page().assert_no_text("Vraag de aanbieder");
    let stranger = site.restricted(&[]);
    stranger.get("/beheer/aanbod/P-1").await.assert_page().assert_no_text("Vraag de aanbieder");
    let address = format!("/beheer/controle/vraag?aanbod={}", get(&site, "P-1").id);
    stranger.get(&address).await.assert_text("Er is niemand om te vragen");
}

#[actix_web::test]
async fn only_the_last_question_counts() {
    use mantelkaart::db::schema::check_request::dsl;
    use mantelkaart::model::check_request::unanswered;
    let site = super::site();
    asked(&site).await;
    let id = get(&site, "P-1").id;
    let open = || site.database.read(|connection| unanswered(connection, None, &now())).expect("it answers");
    assert_eq!(open().len(), 2);
    let again = diesel::update(dsl::check_request.filter(dsl::offering_id.ne(&id))).set((
        dsl::offering_id.eq(&id),
        dsl::answered_at.eq(now()),
        dsl::sent_at.eq(days_after(&now(), 1)),
    ));
    site.database.write_beside(|connection| again.execute(connection)).expect("it is written");
    assert!(open().is_empty(), "a later question was answered");
    let earlier =
        diesel::update(dsl::check_request.filter(dsl::answered_at.ne(""))).set(dsl::sent_at.eq("2020-01-01T10:00:00Z"));
    site.database.write_beside(|connection| earlier.execute(connection)).expect("it is written");
    assert!(open().contains_key(&id), "an earlier one was");
}
