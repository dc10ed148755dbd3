//! The questions, in the order in which one chooses.

use super::{Cell, Line};
use crate::app::Edition;
use crate::language::Texts;
use crate::model::choice::{Choice, ChoiceSet};
use crate::model::contact::Phone;
use crate::model::published::Published;
use crate::page::card::Whereabouts;
use crate::wording::contact;
use crate::wording::{dates, plain_words};

/// What one offering says to a question.
type Answer<'a> = &'a dyn Fn(&Published) -> Cell;

/// Every question to which one of these has an answer.
pub fn of(t: &Texts, catalogue: &Edition, offerings: &[&Published]) -> Vec<Line> {
    let by_person = offerings.iter().any(|offering| !offering.cares_for.is_empty());
    let by_condition = offerings.iter().any(|offering| !offering.conditions.is_empty());
    let asked: [(&'static str, Answer<'_>); 17] = [
        ("Wat het is", &|offering| text(&offering.summary)),
        ("Soort hulp", &|offering| functions(catalogue, offering)),
        ("Voor wie", &|offering| carers(catalogue, offering)),
        ("U zorgt voor", &|offering| or_everybody(by_person, "Iedereen", named(catalogue, offering.cares_for))),
        ("Ziekte of beperking", &|offering| or_everybody(by_condition, "Alle", conditions(catalogue, offering))),
        ("Waar", &|offering| {
            Whereabouts::of(t, offering, None).map(|place| text(&place.to_string())).unwrap_or_default()
        }),
        ("Adres", &address),
        ("Hoe", &|offering| offering.forms.iter().map(|form| plain(plain_words::form(form))).collect()),
        ("Door wie", &|offering| offering.given_by.iter().map(|by| plain(plain_words::given_by(by))).collect()),
        ("Wanneer", &|offering| text(&offering.times)),
        ("Kosten", &costs),
        ("Wie betaalt", &|offering| {
            offering.funding.iter().map(|payer| plain(plain_words::funding(payer, offering.funding))).collect()
        }),
        ("Indicatie", &|offering| {
            offering.indication.map(|it| plain(plain_words::indication(it, offering.funding))).into_iter().collect()
        }),
        ("Wachttijd", &waiting),
        ("Aanmelden", &|offering| text(&offering.how_to_apply)),
        ("Contact", &contacts),
        ("Gecontroleerd", &|offering| text(&dates::spoken(&offering.reviewed_on))),
    ];
    let line = |(label, answer): (&'static str, Answer<'_>)| {
        let cells: Vec<Cell> = offerings.iter().map(|offering| answer(offering)).collect();
        cells.iter().any(|cell| !cell.is_empty()).then_some(Line { label, cells })
    };
    asked.into_iter().filter_map(line).collect()
}

/// A text as it stands; nothing where it is empty.
pub fn text(text: &str) -> Cell {
    if text.is_empty() { Vec::new() } else { vec![plain(text)] }
}

fn plain(text: &str) -> (String, Option<String>) {
    (text.to_owned(), None)
}

fn functions(catalogue: &Edition, offering: &Published) -> Cell {
    offering.functions.iter().map(|function| plain(&catalogue.vocabulary.function(function).plain_name)).collect()
}

/// Naming nobody means everybody.
fn carers(catalogue: &Edition, offering: &Published) -> Cell {
    let named = named(catalogue, offering.carer_types);
    if named.is_empty() { text(offering.for_whom().unwrap_or("Alle mantelzorgers")) } else { named }
}

/// Naming none means all; worth a line only where `others` name some.
fn or_everybody(others: bool, everybody: &str, cell: Cell) -> Cell {
    if cell.is_empty() && others { text(everybody) } else { cell }
}

fn named<C: Choice>(catalogue: &Edition, choices: ChoiceSet<C>) -> Cell {
    let names = choices.iter().filter_map(|choice| catalogue.vocabulary.carer(choice.slug()));
    names.map(|carer| plain(&carer.name)).collect()
}

fn conditions(catalogue: &Edition, offering: &Published) -> Cell {
    let all = catalogue.vocabulary.conditions();
    offering.conditions.iter().filter_map(|place| all.get(place)).map(|condition| plain(&condition.name)).collect()
}

fn address(offering: &Published) -> Cell {
    if offering.address.is_empty() {
        return Vec::new();
    }
    let town = format!("{} {}", offering.postcode, offering.place);
    [&*offering.address, town.trim()].into_iter().filter(|line| !line.is_empty()).map(plain).collect()
}

fn costs(offering: &Published) -> Cell {
    match &*offering.costs {
        "" if plain_words::free(offering.funding) => text("Gratis"),
        costs => text(costs),
    }
}

fn waiting(offering: &Published) -> Cell {
    let day = dates::spoken(&offering.waiting_time_on);
    match &*offering.waiting_time {
        "" => Vec::new(),
        time if day.is_empty() => text(time),
        time => text(&format!("{time} (op {day})")),
    }
}

fn contacts(offering: &Published) -> Cell {
    let phones = Phone::all(&offering.phone).into_iter();
    let phones = phones.map(|phone| (phone.text.to_owned(), phone.dial.map(|dial| format!("tel:{dial}"))));
    let others = contact::email(&offering.email).into_iter().chain(contact::websites(&offering.website));
    phones.chain(others.map(|contact| (contact.text.to_owned(), contact.href))).collect()
}
