//! Mail that did not leave, as an editor sees it, and the trial of an admin.

use std::fs;

use mantelkaart::model::choice::Role;
use mantelkaart::model::mail::{self, NewMail};

use crate::support::Site;

const NOW: &str = "2026-03-12T10:00:00Z";

/// Refused for good.
fn refused(site: &Site, recipient: &str, subject: &str) -> String {
    let new = NewMail { recipient, subject, body: "Tekst", about_kind: "proef", about_key: recipient, at: NOW };
    let written = site.database.write_beside(|connection| {
        mail::queue(connection, &new)?;
        let claimed = mail::claim(connection, NOW, "2026-03-12T10:15:00Z")?.expect("it is due");
        mail::failed(connection, &claimed, None, "De mailserver weigert deze mail.").map(|()| claimed.id)
    });
    written.expect("it is written")
}

#[actix_web::test]
async fn what_did_not_leave_is_told_tried_again_or_let_go() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    editor
        .get("/beheer/mail")
        .await
        .assert_page()
        .assert_text("Alle mail ligt als bestand")
        .assert_no_text("Alle mail is verstuurd");
    let id = refused(&site, "weg@aanbieder.example", "Klopt <b>dit</b> nog?");
    editor.get("/beheer").await.assert_page().assert_text("<strong>1</strong> mail niet verstuurd");
    let page = editor.get("/beheer/mail").await;
    page.assert_page().assert_in_order(&[
        "weg@aanbieder.example",
        "Klopt &#60;b&#62;dit",
        "weigert deze mail",
        "proberen het niet meer",
    ]);
    editor.post("/beheer/mail/opnieuw", &[("mail", &id)]).await.assert_redirect("/beheer/mail");
    editor.get("/beheer/mail").await.assert_text("binnen een minuut opnieuw").assert_text("Nieuwe poging");
    editor.post("/beheer/mail/vervallen", &[("mail", &id)]).await.assert_redirect("/beheer/mail");
    editor
        .get("/beheer/mail")
        .await
        .assert_text("wordt niet meer verstuurd")
        .assert_text("Alle mail ligt als bestand")
        .assert_no_text("Alle mail is verstuurd");
    editor.post("/beheer/mail/vervallen", &[("mail", &id)]).await.assert_redirect("/beheer/mail");
    editor.get("/beheer/mail").await.assert_text("staat niet meer in de lijst");
    site.colleague(Role::Desk).get("/beheer/mail").await.assert_status(403);
}

#[actix_web::test]
async fn an_admin_gets_a_trial_mail_and_an_editor_does_not() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/mail").await.assert_page().assert_no_text("proefmail").assert_text("map outbox");
    editor.post("/beheer/mail/proef", &[]).await.assert_status(403);
    let admin = site.colleague(Role::Admin);
    admin.get("/beheer/mail").await.assert_page().assert_text("Stuur mij een proefmail");
    admin.post("/beheer/mail/proef", &[]).await.assert_redirect("/beheer/mail");
    admin.get("/beheer/mail").await.assert_text("De proefmail ligt als bestand in de map outbox");
    let outbox = fs::read_dir(site.app.mailer.outbox().expect("no mail server is set")).expect("it is there");
    let texts: Vec<_> = outbox.flatten().map(|file| fs::read_to_string(file.path()).expect("it is text")).collect();
    assert_eq!(texts.len(), 1);
    assert!(texts[0].contains(&format!("To: {}", admin.account.email)), "{}", texts[0]);
}
