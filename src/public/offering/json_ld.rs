//! An offering for machines: schema.org `Service` as JSON-LD.

use serde_json::{Value, json};

use crate::model::choice::Funding;
use crate::model::phone::Phone;
use crate::model::published::{Published, PublishedOrganisation};
use crate::model::vocabulary::Vocabulary;
use crate::public::contact;

/// The description, fit to stand inside `<script type="application/ld+json">`: no `<` is left that could end it.
pub fn service(
    offering: &Published,
    organisation: &PublishedOrganisation,
    vocabulary: &Vocabulary,
    address: &str,
    organisation_address: &str,
) -> String {
    let text = if offering.summary.is_empty() { &offering.description } else { &offering.summary };
    let functions: Vec<_> = offering.functions.iter().map(|function| &*vocabulary.function(function).name).collect();
    let mut service = json!({
        "@context": "https://schema.org",
        "@type": "Service",
        "@id": address,
        "url": address,
        "identifier": offering.code,
        "name": offering.title,
        "description": text,
        "serviceType": functions,
        "audience": { "@type": "Audience", "audienceType": "Mantelzorgers" },
        "provider": { "@type": "Organization", "name": organisation.name, "url": organisation_address },
        "availableChannel": channel(offering),
    });
    if let Some(area) = area(offering) {
        service["areaServed"] = area;
    }
    if offering.funding.contains(Funding::Free) && !offering.funding.contains(Funding::OwnContribution) {
        service["offers"] = json!({ "@type": "Offer", "price": 0, "priceCurrency": "EUR" });
    }
    service.to_string().replace('<', "\\u003c")
}

fn area(offering: &Published) -> Option<Value> {
    let place = |name: &str| json!({ "@type": "AdministrativeArea", "name": name });
    let serves = &offering.serves;
    match (serves.national, serves.areas.is_empty(), offering.place.is_empty()) {
        (true, ..) => Some(json!({ "@type": "Country", "name": "Nederland" })),
        (false, false, _) => Some(serves.areas.iter().map(|name| place(name)).collect()),
        (false, true, false) => Some(place(&offering.place)),
        (false, true, true) => None,
    }
}

fn channel(offering: &Published) -> Value {
    let mut channel = json!({ "@type": "ServiceChannel" });
    if let Some(dial) = Phone::first(&offering.phone).and_then(|phone| phone.dial) {
        channel["servicePhone"] = json!({ "@type": "ContactPoint", "telephone": dial });
    }
    if let Some(address) = contact::websites(&offering.website).into_iter().find_map(|site| site.href) {
        channel["serviceUrl"] = address.into();
    }
    if !offering.languages.is_empty() {
        channel["availableLanguage"] = offering.languages.split('|').collect();
    }
    if !offering.address.is_empty() && !offering.place.is_empty() {
        channel["serviceLocation"] = json!({
            "@type": "Place",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": offering.address,
                "postalCode": offering.postcode,
                "addressLocality": offering.place,
                "addressCountry": "NL",
            },
        });
    }
    channel
}
