//! Lists that repeat an offering once per category.

use std::collections::HashMap;

use super::Row;
use crate::import::Problem;
use crate::import::columns::Columns;
use crate::model::cell::bare_words;
use crate::model::choice::{BasicFunction, ChoiceSet};
use crate::model::field::{Cells, Field};

/// Which offering a row is about, as far as a list without codes tells.
pub(in crate::import) fn offering_key(cells: &Cells, with_place: bool) -> String {
    let place = if with_place { bare_words(&cells[Field::Place]) } else { String::new() };
    format!("{}\n{}\n{place}", bare_words(&cells[Field::Organisation]), bare_words(&cells[Field::Title]))
}

/// Joins rows without a code that differ in nothing but their functions.
pub(super) fn merged(rows: Vec<Row>, columns: &Columns) -> Vec<Row> {
    let mut kept: Vec<Row> = Vec::with_capacity(rows.len());
    let mut by_key = HashMap::<String, Vec<usize>>::new();
    for row in rows {
        if !row.cells[Field::Code].is_empty() {
            kept.push(row);
            continue;
        }
        let places = by_key.entry(offering_key(&row.cells, true)).or_default();
        match places.iter().find(|place| differ_in_functions_only(&kept[**place].cells, &row.cells)) {
            Some(place) => join(&mut kept[*place], row, columns),
            None => {
                places.push(kept.len());
                kept.push(row);
            }
        }
    }
    kept
}

fn differ_in_functions_only(one: &Cells, other: &Cells) -> bool {
    !one[Field::Title].is_empty() && one.differences(other).all(|field| field == Field::Functions)
}

fn join(first: &mut Row, again: Row, columns: &Columns) {
    let both = format!("{}|{}", first.cells[Field::Functions], again.cells[Field::Functions]);
    first.cells[Field::Functions] = ChoiceSet::<BasicFunction>::from_cell(&both).to_cell();
    let message =
        format!("Dit aanbod staat ook op regel {}. Wij maakten er één aanbod van met alle functies.", first.line);
    first.problems.extend(again.problems.into_iter().filter(Problem::is_error));
    let title = first.cells[Field::Title].clone();
    first.problems.push(Problem::warning(again.line, columns.header(Field::Title), &title, message));
}
