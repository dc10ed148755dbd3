//! Costs that were nothing and are an amount now.

use crate::import::Problem;
use crate::import::columns::Columns;
use crate::import::rows::Row;
use crate::model::cell::cost_money;
use crate::model::choice::{Choice, Funding};
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;

/// ‘Gratis’ of former costs goes; where the file itself says both, a person must choose.
pub(super) fn no_more(
    row: &Row,
    offering: Option<&Offering>,
    cells: &mut Cells,
    columns: &Columns,
    problems: &mut Vec<Problem>,
) {
    let is_new = offering.is_none_or(|offering| offering.cells[Field::Costs] != cells[Field::Costs]);
    let free = Funding::Free.slug();
    if !is_new || !cost_money(&cells[Field::Costs]) || !cells[Field::Funding].split('|').any(|one| one == free) {
        return;
    }
    let (field, message) = if row.said.contains(Field::Funding) {
        (Field::Funding, "Hier staat ‘gratis’, maar bij de kosten staat een bedrag. Kijk na wat klopt.")
    } else {
        let rest: Vec<&str> = cells[Field::Funding].split('|').filter(|one| *one != free).collect();
        cells[Field::Funding] = rest.join("|");
        (Field::Costs, "Het was gratis en nu staat er een bedrag. ‘Gratis’ gaat weg bij ‘wie betaalt’.")
    };
    problems.push(Problem::warning(row.line, columns.header(field), &cells[field], message));
}
