//! Where nothing of a client may stand: any table, the log, a backup, an address, a session.

use std::path::Path;
use std::time::Duration;

use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;
use mantelkaart::model::log_entry::LogEntry;
use mantelkaart::model::mail;

use super::{FOR_DESK, SECRETS, WHOLE, answer, handed_over, link, mail_of, referrals, send, site, value};
use crate::support::{Finished, Log, Site, program};

/// Everything that can be done with one.
async fn a_whole_life(site: &Site) {
    let (desk, referral) = handed_over(site).await;
    let address = link(site, &referral);
    site.get(&address).await.assert_page();
    answer(site, &address, &[("stand", "gezien"), ("versie", "1")]).await.assert_status(303);
    let remark = [("stand", "niet-passend"), ("reden", "anders"), ("toelichting", SECRETS[0]), ("versie", "2")];
    answer(site, &address, &remark).await.assert_status(303);
    let one = format!("/loket/verwijzingen/{}", referral.id);
    desk.get(&one).await.assert_page();
    desk.get("/loket/verwijzingen").await.assert_page();
    desk.post(&one, &[("doe", "opnieuw"), ("email", &referral.email), ("versie", "3")]).await.assert_redirect(&one);
    site.app.deliver();
    desk.post(&one, &[("doe", "afsluiten"), ("uitkomst", "niet-passend"), ("versie", "4")]).await.assert_redirect(&one);
    send(&desk, &[("naam", SECRETS[0]), ("telefoon", "geen"), ("waarover", SECRETS[3])]).await.assert_status(422);
}

#[actix_web::test]
async fn a_backup_has_nothing_that_can_be_read() {
    let site = site();
    a_whole_life(&site).await;
    handed_over(&site).await;
    let file = site.database.data_dir().join("kopie.db");
    run(&site, "backup", &file);
    let bytes = std::fs::read(&file).expect("the backup is there");
    for secret in SECRETS.map(str::as_bytes) {
        assert!(!bytes.windows(secret.len()).any(|part| part == secret), "{}", String::from_utf8_lossy(secret));
    }
    assert!(bytes.windows(9).any(|part| part == b"Even vrij"), "the net must catch");
}

/// Runs a command with a file on the database of a site.
fn run(site: &Site, command: &str, file: &Path) {
    let done = Finished::within(Duration::from_secs(60), program(site.database.options()).arg(command).arg(file));
    assert_eq!(done.code, Some(0), "{done:?}");
}

/// The mail waits, or was given up: either way its link still opens the handover.
#[actix_web::test]
async fn a_backup_has_no_link_that_opens_and_sends_nothing_when_it_is_put_back() {
    let site = site();
    let (_, waiting) = handed_over(&site).await;
    let (_, given_up) = handed_over(&site).await;
    let write = |connection: &mut _| {
        use schema::mail::dsl;
        diesel::update(dsl::mail.filter(dsl::about_key.eq(&given_up.id)))
            .set((dsl::state.eq(mail::FAILED), dsl::trouble.eq("Het adres wordt geweigerd.")))
            .execute(connection)
    };
    site.database.write_beside(write).expect("the database answers");
    let addresses = [link(&site, &waiting), link(&site, &given_up)];
    let file = site.database.data_dir().join("kopie.db");
    run(&site, "backup", &file);
    let bytes = std::fs::read(&file).expect("the backup is there");
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    for address in &addresses {
        assert!(!has(address.rsplit('/').next().unwrap_or_default().as_bytes()), "{address}");
    }
    assert!(has(waiting.id.as_bytes()), "the net must catch");

    run(&site, "restore", &file);
    let site = Site::on(site.database);
    let again = |connection: &mut _| mail::retry(connection, None, "2026-01-01T00:00:00Z");
    assert_eq!(site.database.write_beside(again).expect("the database answers"), 0);
    site.app.deliver();
    let desk = site.colleague(Role::Desk);
    for referral in [&waiting, &given_up] {
        assert_eq!(mail_of(&site, referral).state, mail::FAILED);
        let one = format!("/loket/verwijzingen/{}", referral.id);
        desk.get(&one).await.assert_text("Niet verstuurd").assert_text("staat niet in de reservekopie");
    }
    let admin = site.colleague(Role::Admin);
    let unsent = admin.get("/beheer/mail").await;
    unsent.assert_text("staat niet in de reservekopie").assert_text("Niet meer versturen<");
    unsent.assert_no_text("Opnieuw proberen<");
}

#[actix_web::test]
async fn the_log_of_what_staff_did_names_offerings_and_no_clients() {
    let site = site();
    a_whole_life(&site).await;
    let entries: Vec<LogEntry> = site
        .database
        .read(|connection| schema::log_entry::table.select(LogEntry::as_select()).load(connection))
        .expect("the database answers");
    let actions =
        ["overdracht-verstuurd", "overdracht-beantwoord", "overdracht-opnieuw-verstuurd", "overdracht-afgesloten"];
    for action in actions {
        assert!(entries.iter().any(|entry| entry.action == action && entry.object_name == "Even vrij"), "{action}");
    }
    for secret in SECRETS {
        assert!(!entries.iter().any(|entry| format!("{entry:?}").contains(secret)), "{secret}");
    }
}

#[actix_web::test]
async fn no_line_of_the_log_and_no_address_has_them() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    // For all threads: tests beside this one would else have it decided that nobody wants these lines.
    tracing::subscriber::set_global_default(subscriber).expect("no other test asks for every line");
    tracing::callsite::rebuild_interest_cache();
    let site = site();
    a_whole_life(&site).await;
    let (_, referral) = handed_over(&site).await;
    let token = link(&site, &referral).rsplit('/').next().unwrap_or_default().to_owned();
    site.get(&format!("/overdracht/{token}")).await.assert_page();
    let lines = String::from_utf8(log.0.lock().expect("no other test writes here").clone()).expect("UTF-8");
    assert!(lines.contains("/overdracht/{token}"), "{lines}");
    for secret in SECRETS.iter().copied().chain([token.as_str(), "fatma", "Fatma"]) {
        assert!(!lines.contains(secret), "{secret} in {lines}");
    }
}

/// Elsewhere a form that was sent after the session had ended is kept until one signed in again.
#[actix_web::test]
async fn a_session_that_ended_keeps_nothing_of_the_form() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let number = value(&desk.get("/loket/overdracht/A-1").await, "nummer");
    let today = mantelkaart::app::today().to_string();
    let mut form = vec![("nummer", number.as_str()), ("uiterlijk", today.as_str())];
    form.extend_from_slice(&WHOLE);
    desk.post("/uitloggen", &[]).await.assert_status(303);
    // What is not about a client is kept: the net must catch.
    let kept = desk.post("/account/naam", &[("naam", "Fatma van het loket")]).await;
    kept.assert_status(401).assert_text("Fatma+van+het+loket");
    let asked = desk.post("/loket/overdracht/A-1", &form).await;
    asked.assert_redirect("/inloggen?verder=%2Floket%2Foverdracht%2FA-1").assert_none(&SECRETS).assert_no_text("Fatma");
    assert!(referrals(&site).is_empty());
    let back = site.sign_in(desk.account.clone());
    back.get("/loket/overdracht/A-1").await.assert_page().assert_none(&SECRETS);
}

#[actix_web::test]
async fn the_organisation_reads_nothing_that_is_for_the_desk_only() {
    let site = site();
    let (_, referral) = handed_over(&site).await;
    let page = site.get(&link(&site, &referral)).await;
    page.assert_page().assert_text("Even vrij").assert_no_text(FOR_DESK);
    assert!(!mail_of(&site, &referral).body.contains(FOR_DESK));
}
