//! A row as the public would see it, before it is published.

use super::PublicRow;
use crate::model::field::{Cells, Field};
use crate::model::published::Published;
use crate::model::vocabulary::Vocabulary;

macro_rules! row {
    ($cells:ident, $changed_at:ident, $($column:ident: $field:ident,)+) => {
        PublicRow {
            id: String::new(),
            number: 0,
            version: 0,
            source_id: String::new(),
            organisation_id: String::new(),
            changed_at: $changed_at.to_owned(),
            $($column: $cells[Field::$field].clone(),)+
        }
    };
}

/// What visitors would see of this row. It has no organisation: its name is in the cells.
pub fn preview(cells: &Cells, changed_at: &str, vocabulary: &Vocabulary) -> Published {
    let row = row! {
        cells, changed_at,
        code: Code,
        title: Title,
        summary: Summary,
        description: Description,
        functions: Functions,
        carer_types: CarerTypes,
        cares_for: CaresFor,
        conditions: Conditions,
        serves: Serves,
        place: Place,
        neighbourhood: Neighbourhood,
        postcode: Postcode,
        address: Address,
        phone: Phone,
        whatsapp: Whatsapp,
        email: Email,
        website: Website,
        costs: Costs,
        funding: Funding,
        indication: Indication,
        how_to_apply: HowToApply,
        times: Times,
        meetings: Meetings,
        forms: Forms,
        given_by: GivenBy,
        burden: Burden,
        languages: Languages,
        keywords: Keywords,
        waiting_time: WaitingTime,
        waiting_time_on: WaitingTimeOn,
        quality_mark: QualityMark,
        reviewed_on: ReviewedOn,
        reviewed_by: ReviewedBy,
        valid_until: ValidUntil,
        successor: Successor,
        origin_url: OriginUrl,
        origin_date: OriginDate,
    };
    row.published(0, vocabulary, false)
}
