//! The short address on a poster or folder: `/p/jong-school-zutphen-tr`. It says for whom it is, at which spot it hangs,
//! in which place and language; and where it leads. It is made by editors, and followed by visitors.

use crate::app::Edition;
use crate::language::{Languages, Texts};
use crate::model::choice::{CarerType, Choice};
use crate::model::place::Place;
use crate::model::slug::slug;
use crate::model::spot::Spot;
use crate::routes;

/// Carer types as somebody types them who has no camera.
const SHORT: [(CarerType, &str); 4] = [
    (CarerType::Young, "jong"),
    (CarerType::Older, "ouder"),
    (CarerType::Working, "werk"),
    (CarerType::Migration, "familie"),
];
/// Stands between a place and its municipality, where there are more of that name.
const OF: char = '.';

/// What a short address says.
pub struct PosterAddress<'a> {
    /// For whom.
    pub carer_type: CarerType,
    /// Where it hangs.
    pub spot: &'a Spot,
    /// Around which place; `None`: the whole area.
    pub around: Option<Around>,
    /// In which language.
    pub t: &'a Texts,
}

/// A place in an address.
pub struct Around {
    /// As it is asked for: `Zutphen`, `Hengelo (Bronckhorst)`.
    pub name: String,
    /// As the address has it: `zutphen`, `hengelo.bronckhorst`.
    part: String,
}

impl Around {
    /// A place as somebody typed it; `None`: we don't know it.
    pub fn read(typed: &str, edition: &Edition) -> Option<Self> {
        let place = edition.place(typed)?.place;
        let name = slug(&place.name);
        let longer = format!("{name}{OF}{}", slug(&place.municipality));
        let leads_back = |part: &str| find(part, edition).is_some_and(|found| found == place);
        if leads_back(&name) {
            return Some(Self { name: place.name.to_string(), part: name });
        }
        leads_back(&longer).then(|| Self { name: format!("{} ({})", place.name, place.municipality), part: longer })
    }
}

fn find<'a>(part: &str, edition: &'a Edition) -> Option<&'a Place> {
    Some(edition.place(&part.replace(OF, ","))?.place)
}

impl<'a> PosterAddress<'a> {
    /// What this address says; `None`: it is no poster's. A place that we don't know is as if it were not there.
    pub fn read(written: &str, edition: &'a Edition, languages: &'a Languages) -> Option<Self> {
        let written = written.trim_matches('/').to_lowercase();
        let (group, rest) = written.split_once('-')?;
        let (spot, rest) = rest.split_once('-').unwrap_or((rest, ""));
        let (place, language) = match rest.rsplit_once('-') {
            None => languages.get(rest).map_or((rest, None), |texts| ("", Some(texts))),
            Some((place, code)) => languages.get(code).map_or((rest, None), |texts| (place, Some(texts))),
        };
        Some(Self {
            carer_type: SHORT.iter().find(|(_, short)| *short == group)?.0,
            spot: edition.vocabulary.spots().iter().find(|each| each.slug == spot)?,
            around: Some(place).filter(|place| !place.is_empty()).and_then(|place| {
                let found = find(place, edition)?;
                Around::read(&format!("{} ({})", found.name, found.municipality), edition)
            }),
            t: language.unwrap_or_else(|| languages.dutch()),
        })
    }

    /// Under what it is counted: everything but the language.
    pub fn counted(&self) -> String {
        let short = SHORT.iter().find(|(each, _)| *each == self.carer_type).map_or("", |(_, short)| short);
        let place = self.around.iter().flat_map(|around| ["-", &around.part]);
        [short, "-", &self.spot.slug].into_iter().chain(place).collect()
    }

    /// The address itself, on this site.
    pub fn path(&self) -> String {
        let language = if self.t.is_dutch() { String::new() } else { format!("-{}", self.t.code) };
        format!("/p/{}{language}", self.counted())
    }

    /// The page to which it leads. A Dutch poster leaves somebody the language that they chose before.
    pub fn leads_to(&self) -> String {
        let place = self.around.as_ref().map(|around| ("plaats", around.name.as_str()));
        let language = (!self.t.is_dutch()).then_some(("taal", &*self.t.code));
        let asked =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(place.into_iter().chain(language)).finish();
        let page = routes::carer(self.carer_type.slug());
        if asked.is_empty() { page } else { format!("{page}?{asked}") }
    }
}
