//! An offering for machines: schema.org `Service` as JSON-LD.

mod event;

use serde::Serialize;

use crate::error::AppError;
use crate::model::contact::{Phone, WebAddress};
use crate::model::published::{Published, PublishedOrganisation};
use crate::model::vocabulary::Vocabulary;
use crate::wording::plain_words;

pub use event::events;

/// The description, fit to stand inside `<script type="application/ld+json">`: no `<` is left that could end it.
///
/// # Errors
/// When a text can't be written as JSON, which is a fault of ours.
pub fn service(
    offering: &Published,
    organisation: &PublishedOrganisation,
    vocabulary: &Vocabulary,
    address: &str,
    organisation_address: &str,
) -> Result<String, AppError> {
    let service = Described {
        context: "https://schema.org",
        kind: "Service",
        id: address,
        url: address,
        identifier: &offering.code,
        name: &offering.title,
        description: if offering.summary.is_empty() { &offering.description } else { &offering.summary },
        service_type: offering.functions.iter().map(|function| &*vocabulary.function(function).name).collect(),
        audience: Audience { kind: "Audience", audience_type: "Mantelzorgers" },
        provider: Named { kind: "Organization", name: &organisation.name, url: Some(organisation_address) },
        area_served: area(offering),
        available_channel: channel(offering),
        offers: plain_words::free(offering.funding).then_some(Offer { kind: "Offer", price: 0, price_currency: "EUR" }),
    };
    inside_script(&service)
}

/// No `<` is left that could end the script.
fn inside_script(described: &impl Serialize) -> Result<String, AppError> {
    let json = serde_json::to_string(described).map_err(|error| AppError::Internal(format!("JSON-LD: {error}")))?;
    Ok(if json.contains('<') { json.replace('<', "\\u003c") } else { json })
}

fn postal_address(offering: &Published) -> PostalAddress<'_> {
    PostalAddress {
        kind: "PostalAddress",
        street_address: &offering.address,
        postal_code: &offering.postcode,
        address_locality: &offering.place,
        address_country: "NL",
    }
}

fn area(offering: &Published) -> Vec<Named<'_>> {
    let place = |name| Named { kind: "AdministrativeArea", name, url: None };
    let serves = &offering.serves;
    if serves.national {
        return vec![Named { kind: "Country", name: "Nederland", url: None }];
    }
    if serves.areas.is_empty() && !offering.place.is_empty() {
        return vec![place(&offering.place)];
    }
    serves.areas.iter().map(|name| place(name)).collect()
}

fn channel(offering: &Published) -> Channel<'_> {
    let dial = Phone::first(&offering.phone).and_then(|phone| phone.dial);
    let located = !offering.address.is_empty() && !offering.place.is_empty();
    Channel {
        kind: "ServiceChannel",
        service_phone: dial.map(|telephone| ContactPoint { kind: "ContactPoint", telephone }),
        service_url: WebAddress::first(&offering.website).map(|site| site.as_str().to_owned()),
        available_language: offering.languages.split('|').filter(|language| !language.is_empty()).collect(),
        service_location: located.then(|| Place { kind: "Place", address: postal_address(offering) }),
    }
}

/// schema.org calls it a `Service`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Described<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    url: &'a str,
    identifier: &'a str,
    name: &'a str,
    description: &'a str,
    service_type: Vec<&'a str>,
    audience: Audience,
    provider: Named<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    area_served: Vec<Named<'a>>,
    available_channel: Channel<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    offers: Option<Offer>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Audience {
    #[serde(rename = "@type")]
    kind: &'static str,
    audience_type: &'static str,
}

#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Channel<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_phone: Option<ContactPoint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    available_language: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_location: Option<Place<'a>>,
}

#[derive(Serialize)]
struct ContactPoint {
    #[serde(rename = "@type")]
    kind: &'static str,
    telephone: String,
}

#[derive(Serialize)]
struct Place<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    address: PostalAddress<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PostalAddress<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    street_address: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    postal_code: &'a str,
    address_locality: &'a str,
    address_country: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Offer {
    #[serde(rename = "@type")]
    kind: &'static str,
    price: u8,
    price_currency: &'static str,
}
