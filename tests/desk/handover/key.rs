//! Without the right key nothing is kept and nothing is shown; everything else goes on.

use std::fs;
use std::time::Duration;

use mantelkaart::model::choice::Role;
use mantelkaart::sealed::new_key;

use super::{SECRETS, WHOLE, answer, handed_over, link, now, referrals, set, site};
use crate::support::{Finished, Site, TestDatabase, program};

/// The same site, started again with another key.
fn started_with(site: Site, key: Option<&str>) -> Site {
    let Site { database, app } = site;
    drop(app);
    let path = database.data_dir().join("sleutel");
    match key {
        Some(key) => fs::write(path, key).expect("the key is written"),
        None => set(&database, ""),
    }
    Site::on(database)
}

fn run(database: &TestDatabase, arguments: &[&str]) -> Finished {
    Finished::within(Duration::from_secs(60), program(database.options()).args(arguments))
}

#[actix_web::test]
async fn with_no_key_or_another_the_desk_says_what_to_do_and_keeps_nothing() {
    let mut site = site();
    let (_, referral) = handed_over(&site).await;
    let address = link(&site, &referral);
    answer(&site, &address, &[("stand", "gezien"), ("versie", "1")]).await.assert_status(303);
    let fields = [("stand", "niet-passend"), ("reden", "geen-plek"), ("toelichting", "Vol tot mei"), ("versie", "2")];
    answer(&site, &address, &fields).await.assert_status(303);
    let remark = now(&site, &referral).sealed_remark;
    let other = new_key();
    let cases = [(Some(other.as_str()), "key lost"), (Some("kapot"), "niet te gebruiken"), (None, "key new")];
    for (key, said) in cases {
        site = started_with(site, key);
        let desk = site.colleague(Role::Desk);
        desk.get("/loket/overdracht/A-1").await.assert_page().assert_text(said).assert_no_text("name=\"akkoord\"");
        let mut form = vec![("nummer", "018f0000-0000-7000-8000-000000000000"), ("uiterlijk", "2999-01-01")];
        form.extend_from_slice(&WHOLE);
        form[1].1 = "2026-11-30";
        let today = mantelkaart::app::today().to_string();
        form[1].1 = &today;
        desk.post("/loket/overdracht/A-1", &form).await.assert_status(422);
        assert_eq!(referrals(&site).len(), 1, "{said}");
        desk.get("/loket/verwijzingen").await.assert_page().assert_text(said).assert_none(&SECRETS);
        let one = desk.get(&format!("/loket/verwijzingen/{}", referral.id)).await;
        one.assert_page().assert_text("nu niet te openen").assert_none(&SECRETS);
        // The organisation is told whom to ask, and can still say how it stands.
        site.get(&address).await.assert_page().assert_text("nu niet te openen").assert_none(&SECRETS);
        for page in ["/", "/aanbod/A-1/even-vrij", "/zoeken?q=vrij"] {
            site.get(page).await.assert_page();
        }
    }
    answer(&site, &address, &[("stand", "gestart"), ("versie", "3")]).await.assert_status(303);
    let kept = now(&site, &referral);
    assert_eq!(kept.state, "gestart");
    assert!(!remark.is_empty() && kept.sealed_remark == remark, "nobody could read it, so nobody took it away");
}

/// The desk must not believe that an organisation read what it could not open.
#[actix_web::test]
async fn what_nobody_could_read_is_not_seen() {
    let site = site();
    let (_, referral) = handed_over(&site).await;
    let address = link(&site, &referral);
    let key = fs::read_to_string(site.database.data_dir().join("sleutel")).expect("there is a key");
    let site = started_with(site, Some(&new_key()));
    let told = answer(&site, &address, &[("stand", "gezien"), ("versie", "1")]).await;
    told.assert_status(422).assert_text("nu niet te openen").assert_text(&referral.actor).assert_none(&SECRETS);
    assert_eq!(now(&site, &referral).state, "verstuurd");
    // With the right key again nothing was lost.
    let site = started_with(site, Some(&key));
    answer(&site, &address, &[("stand", "gezien"), ("versie", "1")]).await.assert_redirect(&address);
    site.get(&address).await.assert_text(SECRETS[0]);
}

#[actix_web::test]
async fn check_tells_how_the_key_is() {
    let site = site();
    handed_over(&site).await;
    let Site { database, app } = site;
    drop(app);
    let checked = |database: &TestDatabase| run(database, &["check"]).stdout;
    assert!(checked(&database).contains("Warme overdracht: de sleutel klopt"), "{}", checked(&database));
    fs::write(database.data_dir().join("sleutel"), new_key()).expect("the key is written");
    let wrong = run(&database, &["check"]);
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    assert!(wrong.stdout.contains("FOUT   Warme overdracht"), "{wrong:?}");
    set(&database, "[overdracht]\nsleutelbestand = 'er-niet'\n");
    assert!(checked(&database).contains("er-niet"), "names the file that is not there");
}

#[actix_web::test]
async fn a_key_that_is_lost_makes_room_for_another() {
    let site = site();
    let (_, referral) = handed_over(&site).await;
    run(&site.database, &["key", "lost", "--erase"]).assert_refused("niet kwijt");
    let made = run(&site.database, &["key", "new"]);
    assert_eq!(made.code, Some(0), "{made:?}");
    let key = made.stdout.trim().to_owned();
    let site = started_with(site, Some(&key));
    run(&site.database, &["key", "lost"]).assert_refused("key lost --erase");
    assert!(!now(&site, &referral).sealed.is_empty(), "not without being meant");
    let lost = run(&site.database, &["key", "lost", "--erase"]);
    assert_eq!(lost.code, Some(0), "{lost:?}");
    assert!(now(&site, &referral).sealed.is_empty());
    let desk = site.colleague(Role::Desk);
    desk.get("/loket/verwijzingen").await.assert_text("Gegevens gewist").assert_text("Even vrij");
    super::send(&desk, &WHOLE).await.assert_status(303);
    desk.get("/loket/verwijzingen").await.assert_text("Fatma Yılmaz");
}
