//! `/gezond`: for whoever watches the server.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::{Data, block};
use serde::Serialize;

use crate::app::App;
use crate::db::Generation;

#[derive(Serialize)]
struct Health {
    database: bool,
    index_in_step: bool,
    /// The last write in the database, where it answers.
    sequence: Option<Generation>,
}

/// Answers 200 when the database answers and visitors see its last state, else 503.
pub async fn show(app: Data<App>) -> HttpResponse {
    let shown = app.catalogue().snapshot.generation;
    let app = Arc::clone(&app);
    let sequence = block(move || app.generation().ok()).await.ok().flatten();
    let health = Health { database: sequence.is_some(), index_in_step: sequence == Some(shown), sequence };
    let mut response = if health.index_in_step { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.insert_header(("cache-control", "no-store")).json(health)
}
