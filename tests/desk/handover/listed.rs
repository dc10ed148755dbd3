//! The worker's list: what is open stays on it, and two people don't undo each other.

use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;

use super::{SECRETS, WHOLE, answer, counts, handed_over, link, mail_of, now, referrals, send, site};

#[actix_web::test]
async fn an_empty_list_says_how_one_begins() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    desk.get("/loket/verwijzingen").await.assert_page().assert_text("Er staan geen overdrachten open");
    desk.get("/loket/verwijzingen?afgesloten=1").await.assert_page().assert_text("niets afgesloten");
}

#[actix_web::test]
async fn what_is_due_first_stands_above_and_late_is_said() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    for name in ["Later", "Eerder"] {
        let mut fields = WHOLE.to_vec();
        fields[0] = ("naam", name);
        send(&desk, &fields).await.assert_status(303);
    }
    let early = referrals(&site).into_iter().last().expect("two");
    let write = |connection: &mut _| {
        diesel::update(schema::referral::table.find(&early.id))
            .set(schema::referral::due_on.eq("2026-01-05"))
            .execute(connection)
    };
    site.database.write_beside(write).expect("the database answers");
    let list = desk.get("/loket/verwijzingen").await;
    list.assert_page().assert_in_order(&["Eerder", "5 januari 2026", "Te laat", "Later"]);
    // Once they are in touch nothing is late.
    let one = format!("/loket/verwijzingen/{}", early.id);
    desk.post(&one, &[("doe", "stand"), ("stand", "contact-gelegd"), ("versie", "1")]).await.assert_redirect(&one);
    desk.get("/loket/verwijzingen").await.assert_text("Contact gelegd").assert_no_text("Te laat");
}

/// Nobody of the desk need look for what asks something of her: it is counted in the menu and stands above.
#[actix_web::test]
async fn what_asks_something_of_the_desk_is_counted_and_stands_above() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let counted = |count: usize| {
        format!("Verwijzingen&nbsp;<span class=\"picked\">{count}<span class=\"unseen\"> om naar te kijken")
    };
    let names = ["Stil", "Opnieuw", "Telaat", "Gestart-naam", "Past-niet", "Onverstuurd", "Linkweg"];
    for name in names {
        let mut fields = WHOLE.to_vec();
        fields[0] = ("naam", name);
        send(&desk, &fields).await.assert_status(303);
    }
    desk.get("/loket").await.assert_no_text("om naar te kijken");
    let ids: Vec<String> = {
        let mut all = referrals(&site);
        all.sort_by(|one, other| one.id.cmp(&other.id));
        all.into_iter().map(|referral| referral.id).collect()
    };
    let days = ["2099-01-01", "2099-01-02", "2026-01-03", "2099-01-04", "2099-01-05", "2099-01-06", "2099-01-07"];
    let write = |connection: &mut _| {
        use schema::{mail, referral, referral_link};
        for (id, day) in ids.iter().zip(days) {
            diesel::update(referral::table.find(id)).set(referral::due_on.eq(day)).execute(connection)?;
        }
        let about = |id: &'_ str| mail::table.filter(mail::about_key.eq(id.to_owned()));
        diesel::update(about(&ids[1])).set(mail::state.eq("in-map")).execute(connection)?;
        diesel::update(about(&ids[5])).set(mail::state.eq("mislukt")).execute(connection)?;
        diesel::update(referral_link::table.filter(referral_link::referral_id.eq(&ids[6])))
            .set(referral_link::expires_at.eq("2026-01-01T00:00:00Z"))
            .execute(connection)
    };
    site.database.write_beside(write).expect("the database answers");
    let one = |at: usize| format!("/loket/verwijzingen/{}", ids[at]);
    // What lay in the folder is no trouble once it was sent again.
    desk.get("/loket").await.assert_text(&counted(4));
    desk.post(&one(1), &[("doe", "opnieuw"), ("email", "post@aanbieder.example"), ("versie", "1")])
        .await
        .assert_redirect(&one(1));
    desk.post(&one(3), &[("doe", "stand"), ("stand", "gestart"), ("versie", "1")]).await.assert_redirect(&one(3));
    let unfit = [("doe", "stand"), ("stand", "niet-passend"), ("reden", "geen-plek"), ("versie", "1")];
    desk.post(&one(4), &unfit).await.assert_redirect(&one(4));

    let list = desk.get("/loket/verwijzingen").await;
    list.assert_page().assert_text(&counted(5)).assert_in_order(&[
        "Telaat",
        "Gestart-naam",
        "Past-niet",
        "Onverstuurd",
        "Linkweg",
        "Stil",
        "Opnieuw",
    ]);
    // Whoever closes one has one less; who does not work here is not bothered.
    desk.post(&one(4), &[("doe", "afsluiten"), ("uitkomst", "niet-passend"), ("versie", "2")])
        .await
        .assert_redirect(&one(4));
    desk.get("/loket").await.assert_text(&counted(4));
    site.colleague(Role::Editor).get("/beheer").await.assert_no_text("om naar te kijken");
}

/// Nobody can be in touch on a day that has gone by.
#[actix_web::test]
async fn what_goes_again_names_a_day_that_is_still_to_come() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let one = format!("/loket/verwijzingen/{}", referral.id);
    let again = |version| [("doe", "opnieuw"), ("email", referral.email.as_str()), ("versie", version)];
    desk.post(&one, &again("1")).await.assert_redirect(&one);
    assert_eq!(now(&site, &referral).due_on, referral.due_on, "what is still to come stays");
    let write = |connection: &mut _| {
        diesel::update(schema::referral::table.find(&referral.id))
            .set(schema::referral::due_on.eq("2026-01-05"))
            .execute(connection)
    };
    site.database.write_beside(write).expect("the database answers");
    desk.post(&one, &again("2")).await.assert_redirect(&one);
    let due_on = now(&site, &referral).due_on;
    assert!(due_on > mantelkaart::app::today().to_string(), "{due_on}");
    let due = mantelkaart::wording::dates::spoken(&due_on);
    let letter = mail_of(&site, &referral).body;
    assert!(letter.contains(&format!("uiterlijk {due}")) && !letter.contains("5 januari 2026"), "{letter}");
    desk.get(&one).await.assert_text(&due).assert_text("Andere datum").assert_no_text("Te laat");
}

#[actix_web::test]
async fn of_two_who_close_it_the_second_is_told() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let one = format!("/loket/verwijzingen/{}", referral.id);
    let other = site.colleague(Role::Desk);
    desk.post(&one, &[("doe", "afsluiten"), ("uitkomst", "gestart"), ("versie", "1")]).await.assert_redirect(&one);
    let late = other.post(&one, &[("doe", "afsluiten"), ("uitkomst", "niet-bereikt"), ("versie", "1")]).await;
    late.assert_status(422)
        .assert_text("was u net voor")
        .assert_text("De hulp is gestart")
        .assert_text(desk.account.email.as_str());
    assert_eq!(now(&site, &referral).outcome, "gestart");
    let counted: Vec<_> = counts(&site).into_iter().map(|count| (count.outcome, count.times)).collect();
    assert_eq!(counted, [("gestart".to_owned(), 1)]);
    desk.get("/loket/verwijzingen").await.assert_no_text("Fatma");
    desk.get("/loket/verwijzingen?afgesloten=1").await.assert_text("Fatma Yılmaz").assert_text("De hulp is gestart");
}

#[actix_web::test]
async fn what_was_closed_too_early_opens_again() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let address = link(&site, &referral);
    let one = format!("/loket/verwijzingen/{}", referral.id);
    desk.post(&one, &[("doe", "afsluiten"), ("versie", "1")]).await.assert_status(422).assert_text("#uitkomst");
    desk.post(&one, &[("doe", "afsluiten"), ("uitkomst", "ziet-ervan-af"), ("versie", "1")])
        .await
        .assert_redirect(&one);
    desk.post(&one, &[("doe", "openen"), ("versie", "2")]).await.assert_redirect(&one);
    desk.get("/loket/verwijzingen").await.assert_text("Fatma Yılmaz");
    site.get(&address).await.assert_page();
    assert_eq!(counts(&site).into_iter().map(|count| count.outcome).collect::<Vec<_>>(), ["open"]);
}

/// The carer changes their mind: nothing of them stays, not even for a moment.
#[actix_web::test]
async fn what_is_withdrawn_is_gone_at_once() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let address = link(&site, &referral);
    site.app.deliver();
    answer(&site, &address, &[("stand", "gezien"), ("versie", "1")]).await.assert_status(303);
    let one = format!("/loket/verwijzingen/{}", referral.id);
    desk.post(&one, &[("doe", "intrekken"), ("versie", "2")]).await.assert_redirect(&one);
    let kept = now(&site, &referral);
    assert_eq!((&*kept.sealed, &*kept.outcome), ("", "ingetrokken"));
    desk.get(&one).await.assert_page().assert_none(&SECRETS).assert_text("gewist");
    site.get(&address).await.assert_status(410).assert_none(&SECRETS);
    // It cannot be opened again, and the organisation hears of it.
    desk.post(&one, &[("doe", "openen"), ("versie", "3")]).await.assert_status(422);
    let told = site
        .database
        .read(|connection| mantelkaart::model::mail::last_about(connection, "overdracht-ingetrokken", &referral.id));
    let told = told.expect("the database answers").expect("a mail");
    assert!(told.body.contains("ingetrokken") && told.recipient == referral.email, "{}", told.body);
    SECRETS.iter().for_each(|secret| assert!(!told.body.contains(secret)));
}

/// A mail that did not leave yet needs no second one to take it back.
#[actix_web::test]
async fn withdrawn_before_it_left_nobody_hears_of_it() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let one = format!("/loket/verwijzingen/{}", referral.id);
    desk.post(&one, &[("doe", "intrekken"), ("versie", "1")]).await.assert_redirect(&one);
    let mail = mail_of(&site, &referral);
    assert_eq!((&*mail.state, &*mail.body), ("vervallen", ""));
    let mails = site.database.read(mantelkaart::model::mail::waiting);
    assert_eq!(mails.expect("the database answers"), 0);
}

#[actix_web::test]
async fn an_offering_that_stopped_meanwhile_is_marked_with_its_successor() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let write = |connection: &mut _, _| -> QueryResult<usize> {
        use schema::offering::dsl;
        diesel::update(dsl::offering.filter(dsl::code.eq("A-1")))
            .set((dsl::status.eq("gestopt"), dsl::successor.eq("A-2")))
            .execute(connection)
    };
    site.app.write(write).expect("the database answers");
    desk.get("/loket/verwijzingen").await.assert_text("(gestopt)");
    let one = desk.get(&format!("/loket/verwijzingen/{}", referral.id)).await;
    one.assert_text("staat niet meer op de site").assert_text("/loket/overdracht/A-2").assert_text("Fatma Yılmaz");
}

#[actix_web::test]
async fn more_time_is_given_and_noted() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let one = format!("/loket/verwijzingen/{}", referral.id);
    desk.post(&one, &[("doe", "datum"), ("uiterlijk", "gisteren"), ("versie", "1")]).await.assert_status(422);
    let later = mantelkaart::app::today().saturating_add(jiff::Span::new().days(20)).to_string();
    desk.post(&one, &[("doe", "datum"), ("uiterlijk", &later), ("versie", "1")]).await.assert_redirect(&one);
    assert_eq!(now(&site, &referral).due_on, later);
    desk.get(&one).await.assert_text("Andere datum");
    desk.get("/loket/verwijzingen/niet-daar").await.assert_status(404);
}
