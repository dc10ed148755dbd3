//! The organisation's side: a link that opens one handover, for a while, and changes nothing by being looked at.

use mantelkaart::model::choice::Role;
use mantelkaart::model::moment::days_after;
use mantelkaart::model::referral::link;
use mantelkaart::wording::moment;

use super::{SECRETS, answer, handed_over, link as link_of, now, site};

/// Scanners of mail open every link.
#[actix_web::test]
async fn looking_changes_nothing_and_shows_nothing_of_the_client() {
    let site = site();
    let (_, referral) = handed_over(&site).await;
    let address = link_of(&site, &referral);
    for _ in 0..3 {
        let page = site.get(&address).await;
        page.assert_page().assert_text("Even vrij").assert_none(&SECRETS);
        // Here it would not be true.
        page.assert_text("Privacy</a>").assert_no_text("wij bewaren niets");
        page.assert_header("cache-control", "no-store").assert_text("noindex");
        page.assert_header("referrer-policy", "no-referrer");
    }
    assert_eq!(now(&site, &referral).state, "verstuurd");
}

#[actix_web::test]
async fn the_organisation_reads_and_tells_how_it_stands() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let address = link_of(&site, &referral);
    answer(&site, &address, &[("stand", "gezien"), ("versie", "1")]).await.assert_redirect(&address);
    assert_eq!(now(&site, &referral).state, "gezien");
    let page = site.get(&address).await;
    SECRETS.iter().fold(page.assert_page(), |page, secret| page.assert_text(secret));
    page.assert_no_text("Werkend");

    for (state, version) in [("contact-gelegd", "2"), ("gestart", "3")] {
        answer(&site, &address, &[("stand", state), ("versie", version)]).await.assert_redirect(&address);
        assert_eq!(now(&site, &referral).state, state);
    }
    site.get(&address).await.assert_text("U gaf door: <strong>Gestart</strong>");
    let shown = desk.get(&format!("/loket/verwijzingen/{}", referral.id)).await;
    shown.assert_in_order(&["Overdracht gemaakt", "Gezien", "Contact gelegd", "Gestart"]).assert_text("(aanbieder)");
}

#[actix_web::test]
async fn what_does_not_fit_says_why() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let address = link_of(&site, &referral);
    answer(&site, &address, &[("stand", "gezien"), ("versie", "1")]).await.assert_status(303);
    let refused =
        answer(&site, &address, &[("stand", "niet-passend"), ("versie", "2"), ("toelichting", "Vol tot mei")]).await;
    refused.assert_status(422).assert_text("#reden").assert_text("Vol tot mei</textarea>");
    refused.assert_text("value=\"niet-passend\" checked");
    answer(&site, &address, &[("versie", "2")]).await.assert_status(422).assert_text("Kies hoe het staat");
    let fields = [("stand", "niet-passend"), ("reden", "geen-plek"), ("toelichting", "Vol tot mei"), ("versie", "2")];
    answer(&site, &address, &fields).await.assert_status(303);
    let kept = now(&site, &referral);
    assert_eq!((&*kept.state, &*kept.reason), ("niet-passend", "geen-plek"));
    assert!(!kept.sealed_remark.is_empty() && !kept.sealed_remark.contains("mei"));
    let shown = desk.get(&format!("/loket/verwijzingen/{}", referral.id)).await;
    shown.assert_text("Er is nu geen plek").assert_text("Vol tot mei");
    // What the desk hears by telephone takes nothing of it away.
    let one = format!("/loket/verwijzingen/{}", referral.id);
    desk.post(&one, &[("doe", "stand"), ("stand", "contact-gelegd"), ("versie", "3")]).await.assert_redirect(&one);
    desk.get(&one).await.assert_text("Contact gelegd").assert_text("De aanbieder schreef").assert_text("Vol tot mei");
    site.get(&address).await.assert_text("Vol tot mei</textarea>");
}

/// She need not type it all again; whether the carer agrees this time is to be asked.
#[actix_web::test]
async fn what_did_not_fit_is_handed_over_to_another() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let form = "/loket/overdracht/A-4";
    desk.get(form).await.assert_page().assert_none(&SECRETS);
    let one = format!("/loket/verwijzingen/{}", referral.id);
    let unfit = [("doe", "stand"), ("stand", "niet-passend"), ("reden", "geen-plek"), ("versie", "1")];
    desk.post(&one, &unfit).await.assert_redirect(&one);
    desk.get(&one).await.assert_text("href=\"/loket\">Zoek andere hulp").assert_text("Draag over aan een ander");

    desk.get(form).await.assert_text(&format!("name=\"van\" value=\"{}\"", referral.id));
    let filled = desk.post(form, &[("van", &referral.id)]).await;
    SECRETS.iter().fold(filled.assert_page(), |page, secret| page.assert_text(secret));
    filled.assert_text("value=\"werkend\" selected").assert_no_text("value=\"ja\" checked");
    filled.assert_no_text(&format!("name=\"nummer\" value=\"{}\"", referral.id));
    // Nobody gets what they may not see, and nothing is left of what was closed.
    let admin = site.colleague(Role::Admin);
    admin.get(form).await.assert_none(&SECRETS).assert_no_text("name=\"van\"");
    admin.post(form, &[("van", &referral.id)]).await.assert_status(422).assert_none(&SECRETS);
    desk.post(&one, &[("doe", "intrekken"), ("versie", "2")]).await.assert_redirect(&one);
    desk.post(form, &[("van", &referral.id)])
        .await
        .assert_status(422)
        .assert_none(&SECRETS)
        .assert_text("is er niet meer");
    desk.get(form).await.assert_no_text("name=\"van\"");
}

/// Two people of one organisation with the same mail.
#[actix_web::test]
async fn the_second_of_two_is_told() {
    let site = site();
    let (_, referral) = handed_over(&site).await;
    let address = link_of(&site, &referral);
    answer(&site, &address, &[("stand", "gezien"), ("versie", "1")]).await.assert_status(303);
    answer(&site, &address, &[("stand", "gestart"), ("versie", "2")]).await.assert_status(303);
    let late = answer(&site, &address, &[("stand", "niet-passend"), ("reden", "geen-plek"), ("versie", "2")]).await;
    late.assert_status(422).assert_text("Intussen is er iets veranderd").assert_text("Gestart");
    assert_eq!(now(&site, &referral).state, "gestart");
    // A button that is pressed twice is no conflict.
    answer(&site, &address, &[("stand", "gestart"), ("versie", "2")]).await.assert_status(303);
    answer(&site, &address, &[("stand", "gezien"), ("versie", "1")]).await.assert_status(303);
    assert_eq!(now(&site, &referral).state, "gestart");
}

#[actix_web::test]
async fn a_link_that_was_guessed_is_not_there_and_guessing_ends() {
    let site = site();
    let (_, referral) = handed_over(&site).await;
    let address = link_of(&site, &referral);
    let guess = format!("{}x", &address[..address.len() - 1]);
    site.get(&guess).await.assert_status(404).assert_none(&SECRETS).assert_no_text("Even vrij");
    answer(&site, &guess, &[("stand", "gestart"), ("versie", "1")]).await.assert_status(404);
    for _ in 0..100 {
        site.get("/overdracht/geraden").await;
    }
    site.get("/overdracht/geraden").await.assert_status(429);
}

#[actix_web::test]
async fn a_link_ends_with_its_time_its_successor_and_its_handover() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let first = link_of(&site, &referral);
    answer(&site, &first, &[("stand", "gezien"), ("versie", "1")]).await.assert_status(303);
    let one = format!("/loket/verwijzingen/{}", referral.id);
    let email = referral.email.as_str();
    desk.post(&one, &[("doe", "opnieuw"), ("email", email), ("versie", "2")]).await.assert_redirect(&one);
    let second = link_of(&site, &referral);
    site.get(&first).await.assert_status(410).assert_none(&SECRETS).assert_text("nieuwere mail");
    // Somebody else may read it now: until they press the button too, nothing is shown.
    site.get(&second).await.assert_page().assert_none(&SECRETS);
    assert_eq!(now(&site, &referral).state, "verstuurd");
    answer(&site, &second, &[("stand", "gezien"), ("versie", "3")]).await.assert_status(303);
    site.get(&second).await.assert_page().assert_text(SECRETS[0]);

    let hash = mantelkaart::fingerprint::fingerprint(second.rsplit('/').next().unwrap_or_default());
    let later = days_after(&moment::now(), link::DAYS_VALID + 1);
    let opened = site.database.read(|connection| link::open(connection, &hash, &later));
    assert_eq!(opened.expect("the database answers"), link::Opened::Expired);

    desk.post(&one, &[("doe", "afsluiten"), ("uitkomst", "gestart"), ("versie", "4")]).await.assert_redirect(&one);
    let closed = site.get(&second).await;
    closed.assert_status(410).assert_none(&SECRETS).assert_text("afgesloten");
    answer(&site, &second, &[("stand", "gestart"), ("versie", "5")]).await.assert_status(410);
    assert_eq!(now(&site, &referral).state, "gezien");
}
