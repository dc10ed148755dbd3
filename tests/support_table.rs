//! The kinds of support that fit a grade of own strength, found in the sample catalogue.

mod support;

use mantelkaart::model::support::Grade;
use mantelkaart::model::choice::Choice;
use mantelkaart::search::Seeker;
use support::Site;

#[actix_web::test]
async fn show() {
    let site = Site::sample();
    let catalogue = site.app.catalogue();
    for place in ["", "Zutphen"] {
        let mut seen = std::collections::HashSet::new();
        for grade in Grade::ALL {
            let seeker = Seeker { place: place.to_owned(), ..Seeker::default() };
            for supply in catalogue.supplies(*grade, &seeker, 8) {
                if !seen.insert(supply.support.slug.clone()) { continue; }
                println!("== {place} {} total {} further {}", supply.support.name, supply.total, supply.further);
                for hit in &supply.hits {
                    let o = catalogue.snapshot.offering(hit.ordinal).unwrap();
                    println!("   {} | {} | {} | {}", o.title, o.functions.to_cell(), o.given_by.to_cell(), o.place);
                }
            }
        }
    }
}
