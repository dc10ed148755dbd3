//! Reviews: what is written of them, and that they are no changes.

use diesel::result::Error;
use mantelkaart::model::choice::ReviewedHow;
use mantelkaart::model::field::Field;
use mantelkaart::model::offering;
use mantelkaart::model::review::{self, Made};
use mantelkaart::model::revision::Occasion;

use crate::support::{Site, offering};

#[actix_web::test]
async fn a_review_shows_its_day_and_leaves_the_day_of_the_change() {
    let site = Site::with(&[offering("A-1", "Oppas thuis", &[])]);
    let before = site.get("/aanbod/A-1/oppas-thuis").await;
    before.assert_text("Wij hebben dit nog niet nagebeld.").assert_text("veranderd op 1 januari 2026");
    let written = site.app.write(|connection, version| {
        let found = offering::by_code(connection, "a-1")?.expect("codes have no capitals");
        let made = Made { day: "2026-03-12", by: "Steunpunt Proefdorp", how: ReviewedHow::Telephone, note: "Anja" };
        let occasion = Occasion { version, import_id: None, at: "2026-03-12T10:00:00Z", actor: "ed@voorbeeld.nl" };
        review::record(connection, occasion, &[&found], made)?;
        let after = offering::by_id(connection, &found.id)?.expect("it is there");
        assert_eq!(after.cells[Field::ReviewedOn], "2026-03-12");
        let reviews = review::of_offering(connection, &found.id)?;
        let said: Vec<_> = reviews.iter().map(|each| (&*each.by_whom, &*each.how, &*each.note)).collect();
        assert_eq!(said, [("ed@voorbeeld.nl", "telefoon", "Anja")]);
        Ok::<_, Error>(())
    });
    written.expect("the review is written");
    let after = site.get("/aanbod/A-1/oppas-thuis").await;
    after.assert_text("Gecontroleerd op 12 maart 2026 door Steunpunt Proefdorp");
    after.assert_text("veranderd op 1 januari 2026");
}
