//! A result as a card: enough to act on, so that many carers need no second page. In a template: `{{ card }}`,
//! inside `<ul class="plain">`.

pub mod keep;
pub mod listed;

use std::fmt::{self, Display, Formatter};

use askama::Template;

use self::keep::Keep;
use self::listed::Listed;
use crate::language::{Text, Texts};
use crate::model::choice::{BasicFunction, ChoiceSet, Form, Funding, GivenBy, Indication};
use crate::model::contact::{Phone, WebAddress};
use crate::model::published::Published;
use crate::model::vocabulary::{FunctionText, Vocabulary};
use crate::routes;
use crate::search::{Catalogue, Hit, Meaning, Outcome, Part, Why};
use crate::wording::plain_words;

/// Longer texts about costs are for the offering's own page.
const LONGEST_COSTS: usize = 60;

/// One offering in a list.
#[derive(Template)]
#[template(path = "card.html")]
pub struct Card<'a> {
    t: &'a Texts,
    code: &'a str,
    address: String,
    title: &'a str,
    /// The same in pieces, those that were looked for marked.
    title_pieces: Vec<(bool, &'a str)>,
    organisation: &'a str,
    given_by: ChoiceSet<GivenBy>,
    sentence: Vec<(bool, &'a str)>,
    functions: ChoiceSet<BasicFunction>,
    vocabulary: &'a Vocabulary,
    place: Option<Whereabouts<'a>>,
    costs: Option<Costs<'a>>,
    indication: Option<Indication>,
    /// It was checked, but too long ago.
    overdue: bool,
    phone: Option<Phone<'a>>,
    /// Only where there is no number: one thing to do is enough.
    website: Option<WebAddress<'a>>,
    why: &'a Why,
    /// `None`: nobody can keep it yet, or it stands on a list.
    keep: Option<Keep<'a>>,
    /// Among others with which it can be compared.
    compares: bool,
    /// Its place, on a list.
    listed: Option<Listed<'a>>,
}

/// The template escapes for itself: pages show cards as they are.
impl askama::filters::HtmlSafe for Card<'_> {}

impl<'a> Card<'a> {
    /// The card of one offering, in the language of its page.
    pub fn of(t: &'a Texts, catalogue: &'a Catalogue, offering: &'a Published) -> Self {
        let card = Self::by(t, &catalogue.vocabulary, catalogue.snapshot.organisation_of(offering), offering);
        Self { keep: Some(Keep::new(t, offering)), ..card }
    }

    /// The same with a tick, on a page with a form `vergelijk`.
    pub fn comparable(self) -> Self {
        Self { compares: true, ..self }
    }

    /// The same in its place on a list.
    pub fn listed(self, listed: Listed<'a>) -> Self {
        Self { keep: None, listed: Some(listed), ..self }
    }

    /// The code of its offering.
    pub fn code(&self) -> &'a str {
        self.code
    }

    /// The card of an offering of this organisation, which need not be in any catalogue.
    pub fn by(t: &'a Texts, vocabulary: &'a Vocabulary, organisation: &'a str, offering: &'a Published) -> Self {
        let phone = Phone::first(&offering.phone);
        Self {
            t,
            code: &offering.code,
            address: routes::offering(&offering.code, &offering.title),
            title: &offering.title,
            title_pieces: vec![(false, &offering.title)],
            organisation,
            given_by: offering.given_by,
            sentence: if offering.summary.is_empty() { Vec::new() } else { vec![(false, &offering.summary)] },
            functions: offering.functions,
            vocabulary,
            place: Whereabouts::of(t, offering, None),
            costs: Costs::of(t, offering),
            indication: offering.indication,
            // A mark that every card has would say nothing: what nobody ever checked has it on its page.
            overdue: offering.overdue && !offering.reviewed_on.is_empty(),
            website: if phone.is_none() { WebAddress::first(&offering.website) } else { None },
            phone,
            why: &Why::Unsaid,
            keep: None,
            compares: false,
            listed: None,
        }
    }

    /// What it does for the carer, in the words of this municipality.
    fn texts(&self) -> impl Iterator<Item = &FunctionText> {
        self.functions.iter().map(|function| self.vocabulary.function(function))
    }

    /// What a part of the offering is called, where words were found.
    fn part_name(&self, part: Part) -> &Text {
        &self.t[match part {
            Part::Title => "kaart-in-titel",
            Part::Keywords => "kaart-in-onderwerp",
            Part::Summary => "kaart-in-samenvatting",
            Part::Whereabouts => "kaart-in-aanbieder",
            Part::Description => "kaart-in-uitleg",
        }]
    }

    /// The card of one result, with its distance where a place was asked, and why it was found.
    pub fn found(t: &'a Texts, catalogue: &'a Catalogue, hit: &'a Hit, place_asked: bool) -> Option<Self> {
        let offering = catalogue.snapshot.offerings.get(hit.ordinal as usize)?;
        let whereabouts = if place_asked { Whereabouts::near } else { Whereabouts::of };
        let place = whereabouts(t, offering, hit.distance_km);
        Some(Self { place, why: &hit.why, ..Self::of(t, catalogue, offering) })
    }

    /// With the words marked that were looked for.
    pub fn marked_for(mut self, catalogue: &Catalogue, outcome: &Outcome) -> Self {
        let marked = |(_, text)| catalogue.marked(outcome, text);
        self.title_pieces = self.title_pieces.into_iter().flat_map(marked).collect();
        self.sentence = self.sentence.into_iter().flat_map(marked).collect();
        self
    }
}

/// Where one gets it, in a few words: `bij u thuis, in Zutphen (2 km)`.
pub struct Whereabouts<'a> {
    t: &'a Texts,
    offering: &'a Published,
    distance_km: Option<f32>,
    /// Whether it is for somewhere, but nobody wrote down where.
    unknown: bool,
}

impl<'a> Whereabouts<'a> {
    /// `None` where nothing is known.
    pub fn of(t: &'a Texts, offering: &'a Published, distance_km: Option<f32>) -> Option<Self> {
        let serves = &offering.serves;
        let known = serves.national
            || !serves.areas.is_empty()
            || !offering.place.is_empty()
            || offering.forms.iter().any(|form| t.form_before_place(form).is_some());
        known.then_some(Self { t, offering, distance_km, unknown: false })
    }

    /// To whoever asked for a place, saying nothing would look as if it were there.
    pub fn near(t: &'a Texts, offering: &'a Published, distance_km: Option<f32>) -> Option<Self> {
        let serves = &offering.serves;
        let somewhere = serves.national || !serves.areas.is_empty() || !offering.place.is_empty();
        let anywhere = offering.forms.contains(Form::Telephone) || offering.forms.contains(Form::Online);
        if somewhere || anywhere {
            return Self::of(t, offering, distance_km);
        }
        Some(Self { t, offering, distance_km: None, unknown: true })
    }
}

impl Whereabouts<'_> {
    /// `Zutphen, Lochem en meer`.
    fn areas(&self) -> String {
        let t = self.t;
        match &*self.offering.serves.areas {
            [] => String::new(),
            [only] => t.apart(only).to_string(),
            [first, second] => format!("{} {} {}", t.apart(first), t["kaart-en"], t.apart(second)),
            [first, second, ..] => {
                format!("{}{}{} {}", t.apart(first), t["kaart-komma"], t.apart(second), t["kaart-en-meer"])
            }
        }
    }
}

impl Display for Whereabouts<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let t = self.t;
        let Published { forms, serves, place, .. } = self.offering;
        let comma: &str = &t["kaart-komma"];
        let mut separator = "";
        for way in forms.iter().filter_map(|form| t.form_before_place(form)) {
            write!(formatter, "{separator}{way}")?;
            separator = comma;
        }
        if serves.national {
            write!(formatter, "{separator}{}", t["kaart-hele-land"])?;
        } else if self.offering.is_only_for_people_of() {
            write!(formatter, "{separator}{}", t.with("kaart-alleen-voor").text("plaatsen", &self.areas()))?;
        } else if !place.is_empty() {
            write!(formatter, "{separator}{}", t.apart(place))?;
        } else if !serves.areas.is_empty() {
            write!(formatter, "{separator}{}", self.areas())?;
        }
        if self.unknown {
            write!(formatter, "{separator}{}", t["kaart-plaats-onbekend"])?;
        }
        match self.distance_km {
            Some(_) if serves.national || place.is_empty() || self.offering.is_only_for_people_of() => Ok(()),
            Some(distance) if distance < 1.0 => write!(formatter, "{comma}{}", t["kaart-minder-dan-km"]),
            Some(distance) => write!(formatter, "{comma}{distance:.0} {}", t["kaart-km"]),
            None => Ok(()),
        }
    }
}

/// What it costs: in the steunpunt's words where they are few, else by who pays.
pub struct Costs<'a> {
    t: &'a Texts,
    text: &'a str,
    funding: ChoiceSet<Funding>,
}

impl<'a> Costs<'a> {
    /// `None` where nothing is known.
    pub fn of(t: &'a Texts, offering: &'a Published) -> Option<Self> {
        let short = offering.costs.len() <= LONGEST_COSTS || offering.funding.is_empty();
        let own =
            if t.is_dutch() { &*offering.costs } else { plain_words::own_costs(&offering.costs, offering.funding) };
        let text = if short { own } else { "" };
        (!text.is_empty() || !offering.funding.is_empty()).then_some(Self { t, text, funding: offering.funding })
    }

    /// Whether it is somebody's own words, on a page in another language than theirs.
    fn is_quoted(&self) -> bool {
        !self.text.is_empty() && !self.t.is_dutch()
    }
}

impl Display for Costs<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if !self.text.is_empty() {
            return formatter.write_str(self.text);
        }
        for (place, funding) in self.funding.iter().enumerate() {
            let separator: &str = if place == 0 { "" } else { &self.t["kaart-komma"] };
            write!(formatter, "{separator}{}", self.t.funding_short(funding))?;
        }
        Ok(())
    }
}
