//! What the pages that search share: the address as it is read and written, the filters, the ways on, and what is said of
//! an answer.

pub mod address;
pub mod asked;
pub mod filters;
pub mod links;
pub mod said;

use std::sync::Arc;

use actix_web::web::block;

use crate::app::Edition;
use crate::error::AppError;
use crate::search::{Outcome, Request};

/// Above this a search takes long enough to keep the worker from others.
const INLINE_UP_TO: usize = 10_000;

/// Searches here where that is quick, else beside the workers.
///
/// # Errors
/// When the search was given up, which is a fault of ours.
pub async fn answer(catalogue: &Arc<Edition>, request: &Request) -> Result<Outcome, AppError> {
    if catalogue.snapshot.offerings.len() <= INLINE_UP_TO {
        return Ok(catalogue.search(request));
    }
    let (catalogue, request) = (Arc::clone(catalogue), request.clone());
    block(move || catalogue.search(&request)).await.map_err(|error| AppError::Internal(format!("search: {error}")))
}
