//! `/suggesties`: what may be meant by what was typed so far, for the script under the search field.
//!
//! One rule: what one looks for is searched for; what has one page of its own (an offering, an organisation, a page for
//! carers like you) is opened.

use std::borrow::Cow;

use actix_web::http::header::ContentEncoding;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use crate::app::App;
use crate::language::Texts;
use crate::page::search::address::Address;
use crate::page::search::asked::Asked;
use crate::page::{CachePolicy, apply, language};
use crate::routes;
use crate::search::Catalogue;
use crate::search::suggest::{Of, Suggestion};

#[derive(Serialize)]
struct Answer<'a> {
    suggestions: Vec<Shown<'a>>,
}

#[derive(Serialize)]
struct Shown<'a> {
    text: &'a str,
    /// What it is, in a few plain words.
    kind: Cow<'a, str>,
    href: String,
}

/// Answers with at most [`crate::search::suggest::Suggestions::MOST`] suggestions as JSON; with none where too little
/// was typed.
pub async fn show(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let (t, catalogue) = (language::asked(&app, &request), app.catalogue());
    let typed = Asked::read(request.query_string(), &catalogue).request.text;
    let suggestions = catalogue.suggest(&typed);
    let suggestions = suggestions.iter().map(|suggestion| Shown::of(t, suggestion, &catalogue)).collect();
    // Goes in one packet as it is: compressing it would take longer than making it.
    let mut response = HttpResponse::Ok().insert_header(ContentEncoding::Identity).json(Answer { suggestions });
    apply(CachePolicy::Typed, &mut response);
    response
}

impl<'a> Shown<'a> {
    fn of(t: &'a Texts, suggestion: &Suggestion<'a>, catalogue: &'a Catalogue) -> Self {
        let text = suggestion.text;
        Self { text, kind: kind(t, suggestion, catalogue), href: href(suggestion, catalogue) }
    }
}

fn kind<'a>(t: &'a Texts, suggestion: &Suggestion<'a>, catalogue: &'a Catalogue) -> Cow<'a, str> {
    let vocabulary = &catalogue.vocabulary;
    let other_name_of = |key: &str, name: &str| {
        let kind: &'a str = &t[key];
        if name == suggestion.text { Cow::Borrowed(kind) } else { Cow::Owned(format!("{kind}: {name}")) }
    };
    match suggestion.of {
        Of::Function(place) => {
            other_name_of("suggestie-soort", t.function(&vocabulary.functions()[place as usize]).plain_name())
        }
        Of::Condition(place) => {
            other_name_of("suggestie-aandoening", t.condition(&vocabulary.conditions()[place as usize]).name())
        }
        Of::Carer(_) => Cow::Borrowed(&t["suggestie-voor-u"]),
        Of::Phrase(place) => catalogue.meaning(place).into(),
        Of::Title(_) if suggestion.behind == 1 => Cow::Borrowed(&t["suggestie-aanbod"]),
        Of::Title(_) => t.with("suggestie-aanbod-keer").number("aantal", suggestion.behind as usize).to_string().into(),
        Of::Organisation(_) => Cow::Borrowed(&t["suggestie-aanbieder"]),
    }
}

fn href(suggestion: &Suggestion<'_>, catalogue: &Catalogue) -> String {
    let (vocabulary, snapshot) = (&catalogue.vocabulary, &catalogue.snapshot);
    let page = match suggestion.of {
        Of::Carer(place) => {
            let mut carers = vocabulary.carer_types().chain(vocabulary.cares_for());
            carers.nth(place as usize).map(|carer| routes::carer(&carer.slug))
        }
        // Nothing is for this condition alone: its page has what is for all.
        Of::Condition(place) if suggestion.behind == 0 => {
            let condition = vocabulary.conditions().get(place as usize);
            condition.map(|condition| routes::condition(&condition.slug))
        }
        Of::Title(ordinal) if suggestion.behind == 1 => {
            snapshot.offering(ordinal).map(|offering| routes::offering(&offering.code, &offering.title))
        }
        Of::Organisation(place) => {
            let organisation = snapshot.organisations.get(place as usize);
            organisation.map(|organisation| routes::organisation(&organisation.slug))
        }
        Of::Function(_) | Of::Condition(_) | Of::Phrase(_) | Of::Title(_) => None,
    };
    page.unwrap_or_else(|| Address::of_words(suggestion.text).page(1))
}
