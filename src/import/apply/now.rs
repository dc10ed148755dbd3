//! What the catalogue holds at the moment a plan is carried out.

use std::collections::{HashMap, HashSet};

use diesel::result::QueryResult;

use super::chosen::Chosen;
use crate::db::AnyConnection;
use crate::model::code;
use crate::model::field::{Cells, Field};
use crate::model::offering::{self, Offering};
use crate::model::upload_row::UploadRow;

/// Why a row was left alone.
const CHANGED_SINCE: &str = "Dit aanbod is gewijzigd nadat dit voorstel is gemaakt. Het is niet overschreven.";
const GONE_SINCE: &str = "Dit aanbod is er niet meer.";
const NOT_YOURS: &str = "Dit aanbod is van een lijst die u niet mag wijzigen.";

/// What the catalogue has now.
pub(super) struct Now<'a> {
    pub(super) offerings: HashMap<String, Offering>,
    /// Those that a new offering can't have.
    pub(super) codes: HashSet<String>,
    allowed: Option<&'a [String]>,
}

impl<'a> Now<'a> {
    pub(super) fn load(
        connection: &mut AnyConnection,
        chosen: &Chosen,
        allowed: Option<&'a [String]>,
    ) -> QueryResult<Self> {
        let samples: HashSet<&str> = chosen.samples.iter().map(|sample| sample.id.as_str()).collect();
        let all = offering::all(connection, None)?;
        let staying = all.into_iter().filter(|offering| !samples.contains(offering.id.as_str()));
        let offerings: HashMap<String, Offering> = staying.map(|offering| (offering.id.clone(), offering)).collect();
        let codes = offerings.values().map(|offering| code::same(&offering.cells[Field::Code])).collect();
        Ok(Self { offerings, codes, allowed })
    }

    /// The offering, if it is still as the plan knew it.
    pub(super) fn fits(&self, row: &UploadRow, before: Option<&Cells>) -> Result<&Offering, &'static str> {
        let Some(offering) = self.offerings.get(&row.offering_id) else { return Err(GONE_SINCE) };
        if self.allowed.is_some_and(|sources| !sources.contains(&offering.source_id)) {
            return Err(NOT_YOURS);
        }
        let is_same = offering.version == row.version && before.is_none_or(|before| *before == offering.cells);
        if is_same { Ok(offering) } else { Err(CHANGED_SINCE) }
    }
}
