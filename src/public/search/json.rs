//! `/zoeken.json`: the same search for programs.

use std::collections::BTreeMap;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use crate::app::App;
use crate::error::AppError;
use crate::model::choice::Choice;
use crate::page::search::answer;
use crate::page::search::asked::Asked;
use crate::page::{CachePolicy, apply};
use crate::search::{self, Catalogue, Hit, Outcome};

#[derive(Serialize)]
struct Answer<'a> {
    total: usize,
    page: usize,
    results: Vec<Found<'a>>,
    facets: BTreeMap<&'static str, BTreeMap<&'a str, usize>>,
    did_you_mean: Option<&'a str>,
    understood: Understood<'a>,
}

/// How the question was read.
#[derive(Serialize)]
struct Understood<'a> {
    meanings: Vec<Meaning<'a>>,
    corrections: Vec<Correction<'a>>,
    /// The place that was asked, in its own field or among the words.
    place: Option<&'a str>,
}

#[derive(Serialize)]
struct Meaning<'a> {
    words: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct Correction<'a> {
    typed: &'a str,
    taken: &'a str,
}

#[derive(Serialize)]
struct Found<'a> {
    code: &'a str,
    title: &'a str,
    organisation: &'a str,
    functions: Vec<&'static str>,
    place: &'a str,
    distance_km: Option<f32>,
    why: String,
}

/// Answers a search as JSON.
///
/// # Errors
/// When the search fails, which is a fault of ours.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let catalogue = app.edition();
    let asked = Asked::read(request.query_string(), &catalogue);
    let outcome = answer(&catalogue, &asked.request).await?;
    let mut response = HttpResponse::Ok().json(Answer::of(&catalogue, &outcome));
    apply(CachePolicy::Private, &mut response);
    Ok(response)
}

impl<'a> Answer<'a> {
    fn of(catalogue: &'a Catalogue, outcome: &'a Outcome) -> Self {
        let facets = outcome.facets.iter().map(|(facet, counts)| {
            (facet.parameter(), counts.iter().map(|count| (&*count.slug, count.count)).collect())
        });
        Self {
            total: outcome.total,
            page: outcome.page,
            results: outcome.hits.iter().filter_map(|hit| Found::of(catalogue, hit)).collect(),
            facets: facets.collect(),
            did_you_mean: outcome.understood.did_you_mean.as_deref(),
            understood: Understood::of(outcome),
        }
    }
}

impl<'a> Understood<'a> {
    fn of(outcome: &'a Outcome) -> Self {
        let search::Understood { meanings, corrections, .. } = &outcome.understood;
        let meaning = |search::Meaning { words, name }: &'a search::Meaning| Meaning { words, name };
        let correction = |search::Correction { typed, taken }: &'a search::Correction| Correction { typed, taken };
        Self {
            meanings: meanings.iter().map(meaning).collect(),
            corrections: corrections.iter().map(correction).collect(),
            place: outcome.place.as_deref(),
        }
    }
}

impl<'a> Found<'a> {
    fn of(catalogue: &'a Catalogue, hit: &'a Hit) -> Option<Self> {
        let offering = catalogue.snapshot.offerings.get(hit.ordinal as usize)?;
        let organisation = catalogue.snapshot.organisations.get(offering.organisation as usize)?;
        Some(Self {
            code: &offering.code,
            title: &offering.title,
            organisation: &organisation.name,
            functions: offering.functions.iter().map(Choice::slug).collect(),
            place: &offering.place,
            // A tenth of a kilometre: coordinates of places are no finer.
            distance_km: hit.distance_km.map(|distance| (distance * 10.0).round() / 10.0),
            why: hit.why.to_string(),
        })
    }
}
