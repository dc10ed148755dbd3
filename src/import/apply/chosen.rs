//! Which source a file belongs to, and what that source has.

use std::collections::{HashMap, HashSet};

use diesel::result::QueryResult;
use uuid::Uuid;

use super::Order;
use crate::db::AnyConnection;
use crate::import::plan::Known;
use crate::import::rows::Reading;
use crate::model::field::Field;
use crate::model::moment::day_of;
use crate::model::offering::{self, Offering};
use crate::model::organisation::{self, alias};
use crate::model::source::{self, SAMPLE, Source};
use crate::model::{code, edited, stopped};

/// The source that an import belongs to when there is no other yet.
pub(super) use crate::model::editing::FIRST_SOURCE;

/// The source of an import, with the sample offerings that it drives out.
pub(in crate::import) struct Chosen {
    pub(super) name: String,
    existing: Option<Source>,
    pub(in crate::import) samples: Vec<Offering>,
}

/// The one that is asked for; else the only real one; else the first.
pub(in crate::import) fn chosen_source(
    connection: &mut AnyConnection,
    order: Order<'_>,
    reading: &Reading,
) -> QueryResult<Result<Chosen, String>> {
    let sources = source::all(connection)?;
    let filled = source::filled(connection)?;
    let mut samples = Vec::new();
    for source in sources.iter().filter(|source| source.is_sample) {
        samples.extend(offering::all(connection, Some(&source.id))?);
    }
    let (empty, real): (Vec<&Source>, Vec<&Source>) =
        sources.iter().filter(|source| !source.is_sample).partition(|source| !filled.contains(&source.id));
    let name = match (order.source, real.as_slice(), empty.as_slice()) {
        (Some(name), ..) => name.trim().to_owned(),
        (None, [only], _) => only.name.clone(),
        (None, [], _) if is_of_sample(reading, &samples) => SAMPLE.to_owned(),
        (None, [], [only]) => only.name.clone(),
        (None, [], _) => FIRST_SOURCE.to_owned(),
        (None, several, _) => {
            let names: Vec<&str> = several.iter().map(|source| source.name.as_str()).collect();
            return Ok(Err(format!("Er zijn meer lijsten: {}. Zeg met --source welke u bedoelt.", names.join(", "))));
        }
    };
    if name.is_empty() {
        return Ok(Err("De naam van de lijst is leeg. Geef met --source een naam.".to_owned()));
    }
    let existing = sources.iter().find(|source| source.name == name).cloned();
    if let (SAMPLE, Some(source)) = (name.as_str(), real.first()) {
        // Visitors must never see sample offerings between real ones.
        let own = &source.name;
        return Ok(Err(format!("Er staat al een eigen lijst in (‘{own}’). De voorbeelden kunnen daar niet bij.")));
    }
    if existing.is_none() && !real.is_empty() && !order.new_source {
        return Ok(Err(unknown(&name, &real)));
    }
    if name == SAMPLE {
        samples.clear();
    }
    Ok(Ok(Chosen { name, existing, samples }))
}

/// A mistyped name would bring everything in a second time.
fn unknown(name: &str, real: &[&Source]) -> String {
    let names: Vec<&str> = real.iter().map(|source| source.name.as_str()).collect();
    let which = if names.len() == 1 { "Bedoelde u die?" } else { "Bedoelde u een daarvan?" };
    format!(
        "De lijst ‘{name}’ bestaat nog niet. Er is wel: {}. {which} Voeg anders --new-source toe.",
        names.join(", ")
    )
}

/// The sample's own export, or an edited one: every row has a code that the sample has.
fn is_of_sample(reading: &Reading, samples: &[Offering]) -> bool {
    let codes: HashSet<String> = samples.iter().map(|sample| code::same(&sample.cells[Field::Code])).collect();
    !reading.rows.is_empty() && reading.rows.iter().all(|row| codes.contains(&code::same(&row.cells[Field::Code])))
}

/// What the plan compares with.
pub(in crate::import) fn known(connection: &mut AnyConnection, chosen: &Chosen, now: &str) -> QueryResult<Known> {
    let own = match &chosen.existing {
        Some(source) => offering::all(connection, Some(&source.id))?,
        None => Vec::new(),
    };
    let edited = match &chosen.existing {
        Some(source) => edited::on_site(connection, &source.id)?,
        None => HashMap::new(),
    };
    let left_out = match &chosen.existing {
        Some(source) => stopped::as_missing(connection, &source.id)?,
        None => HashSet::new(),
    };
    let elsewhere = offering::codes_elsewhere(connection, &chosen.name)?;
    let mut elsewhere: HashMap<String, String> =
        elsewhere.into_iter().map(|(code, source)| (code::same(&code), source)).collect();
    for sample in &chosen.samples {
        elsewhere.remove(&code::same(&sample.cells[Field::Code]));
    }
    Ok(Known {
        source: chosen.name.clone(),
        own,
        edited,
        left_out,
        elsewhere,
        names: alias::names(&alias::all(connection)?, &organisation::all(connection)?),
        is_new: chosen.existing.is_none(),
        samples: chosen.samples.len(),
        today: day(now),
        ..Known::default()
    })
}

/// The id of the source, made when there is none.
pub(super) fn settled(connection: &mut AnyConnection, chosen: &Chosen, now: &str) -> QueryResult<String> {
    if let Some(source) = &chosen.existing {
        return Ok(source.id.clone());
    }
    let source = Source {
        id: Uuid::now_v7().to_string(),
        name: chosen.name.clone(),
        is_sample: chosen.name == SAMPLE,
        created_at: now.to_owned(),
    };
    source::insert(connection, &source)?;
    Ok(source.id)
}

/// The day of a moment in the Netherlands, as `2026-03-12`.
pub(super) fn day(now: &str) -> String {
    day_of(now).map_or_else(String::new, |day| day.to_string())
}
