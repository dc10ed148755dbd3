//! What a row as a whole must have, and what can hardly be meant.

use jiff::civil::Date;

use super::super::choice::{Choice, Status};
use super::super::field::{Cells, Field};
use super::meetings;

/// What no offering can do without and this one lacks.
pub fn required(cells: &Cells) -> Vec<(Field, &'static str)> {
    let without_text = cells[Field::Summary].is_empty() && cells[Field::Description].is_empty();
    let needed = [
        (Field::Title, cells[Field::Title].is_empty(), "De titel ontbreekt. Vul in hoe dit aanbod heet."),
        (
            Field::Organisation,
            cells[Field::Organisation].is_empty(),
            "De aanbieder ontbreekt. Vul in wie dit aanbiedt.",
        ),
        (Field::Summary, without_text, "De samenvatting en de omschrijving zijn leeg. Vul er minstens één in."),
        (
            Field::Functions,
            cells[Field::Functions].is_empty(),
            "De soort hulp ontbreekt. Kies minstens één van de acht soorten.",
        ),
    ];
    needed.into_iter().filter(|(_, lacks, _)| *lacks).map(|(field, _, message)| (field, message)).collect()
}

/// Days that the calendar has but that can hardly be meant. `today` empty: not known.
pub fn odd_dates(cells: &Cells, today: &str) -> Vec<(Field, &'static str)> {
    let until = &cells[Field::ValidUntil];
    let is_published = cells[Field::Status] == Status::Published.slug();
    let mut odd = Vec::new();
    if is_published && !until.is_empty() && until.as_str() < today {
        odd.push((Field::ValidUntil, "Deze datum is voorbij. Het aanbod staat daardoor niet op de site."));
    }
    if !today.is_empty() && cells[Field::ReviewedOn].as_str() > today {
        odd.push((Field::ReviewedOn, "Deze datum moet nog komen. Controleer hem."));
    }
    if let Ok(today) = today.parse::<Date>() {
        let all = meetings(&cells[Field::Meetings]);
        if is_published && !all.is_empty() && all.iter().all(|meeting| meeting.next(today).is_none()) {
            odd.push((Field::Meetings, "Alle bijeenkomsten zijn voorbij. Zet er nieuwe in, of maak dit leeg."));
        }
    }
    odd
}
