//! The whole site in this process: every layer and handler, without a port.

use std::sync::Arc;

use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::Data;
use mantelkaart::app::App;
use mantelkaart::model::field::Cells;
use mantelkaart::routes;

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
}
