//! The whole site in this process: every layer and handler, without a port.

use std::sync::Arc;

use actix_web::Responder;
use actix_web::dev::ServiceResponse;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::Data;
use mantelkaart::app::App;
use mantelkaart::model::field::Cells;
use mantelkaart::page::search::asked::Asked;
use mantelkaart::public::search::page;
use mantelkaart::routes;
use mantelkaart::search::{Outcome, Reading};

use super::{Answer, TestDatabase, database, put, sample};

/// A running site on a database of its own.
pub struct Site {
    /// What the handlers have.
    pub app: Data<App>,
    /// Where its data lives.
    pub database: TestDatabase,
}

impl Site {
    /// The site with these offerings.
    pub fn with(rows: &[Cells]) -> Self {
        let database = database();
        put(&database, rows);
        Self::on(database)
    }

    /// The site with the sample catalogue.
    pub fn sample() -> Self {
        Self::with(&sample())
    }

    /// The site on what this database and its data directory hold.
    pub fn on(database: TestDatabase) -> Self {
        let app = App::open(database.options(), database.share());
        Self { app: Data::from(Arc::new(app.expect("the site opens"))), database }
    }

    /// Asks for a page as a browser without compression would.
    pub async fn get(&self, address: &str) -> Answer {
        self.ask(TestRequest::get().uri(address)).await
    }

    /// Sends any request.
    pub async fn ask(&self, request: TestRequest) -> Answer {
        let service = actix_web::App::new().app_data(self.app.clone()).configure(routes::configure);
        let service = init_service(service).await;
        Answer::read(call_service(&service, request.to_request()).await).await
    }

    /// The result page for this query string, where the search answers what `change` makes of everything there is: to
    /// hold what the page says, whatever the search makes of a sentence.
    pub async fn shown(&self, query: &str, change: impl FnOnce(&mut Outcome)) -> Answer {
        let catalogue = self.app.edition();
        let asked = Asked::read(query, &catalogue);
        let mut outcome = catalogue.search(&Asked::read("", &catalogue).request);
        outcome.reading = Reading::AllWords;
        change(&mut outcome);
        let request = TestRequest::with_uri(&format!("/zoeken?{query}")).to_http_request();
        let page = page(&self.app, &catalogue, &request, &asked, &outcome).expect("the page is made");
        let response = page.respond_to(&request);
        Answer::read(ServiceResponse::new(request, response)).await
    }
}
