//! Thirty days after closing nothing is left of a client but a count; what is open stays, however old.

use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::moment::days_after;
use mantelkaart::model::referral::DAYS_KEPT;
use mantelkaart::wording::moment;

use super::{counts, handed_over, link, referrals, site};
use crate::support::Site;

fn rows(site: &Site) -> [i64; 3] {
    let counted = site.database.read(|connection| {
        Ok([
            schema::referral::table.count().get_result(connection)?,
            schema::referral_link::table.count().get_result(connection)?,
            schema::referral_event::table.count().get_result(connection)?,
        ])
    });
    counted.expect("the database answers")
}

#[actix_web::test]
async fn thirty_days_after_closing_only_the_count_is_left() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let address = link(&site, &referral);
    let one = format!("/loket/verwijzingen/{}", referral.id);
    desk.post(&one, &[("doe", "afsluiten"), ("uitkomst", "gestart"), ("versie", "1")]).await.assert_redirect(&one);
    let now = moment::now();
    site.app.forget(&days_after(&now, DAYS_KEPT - 1));
    assert_eq!(referrals(&site).len(), 1);
    desk.get(&one).await.assert_page().assert_text("Fatma Yılmaz");

    site.app.forget(&days_after(&now, DAYS_KEPT + 1));
    assert_eq!(rows(&site), [0, 0, 0]);
    desk.get(&one).await.assert_status(404);
    site.get(&address).await.assert_status(404);
    let left: Vec<_> = counts(&site).into_iter().map(|count| (count.offering_id, count.outcome, count.times)).collect();
    assert_eq!(left, [(referral.offering_id, "gestart".to_owned(), 1)]);
    // And again changes nothing.
    site.app.forget(&days_after(&now, DAYS_KEPT + 40));
    assert_eq!(counts(&site).len(), 1);
}

#[actix_web::test]
async fn what_is_open_never_vanishes() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    site.app.forget(&days_after(&moment::now(), 1_000));
    assert_eq!(rows(&site), [1, 1, 1]);
    desk.get("/loket/verwijzingen").await.assert_text("Fatma Yılmaz");
    desk.get(&format!("/loket/verwijzingen/{}", referral.id)).await.assert_page();
}
