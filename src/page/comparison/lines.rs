//! The questions, in the order in which one chooses.

use jiff::civil::Date;

use super::{Cell, Line};
use crate::app::Edition;
use crate::language::Texts;
use crate::model::choice::{Choice, ChoiceSet};
use crate::model::contact::Phone;
use crate::model::meeting::coming;
use crate::model::published::Published;
use crate::page::card::Whereabouts;
use crate::wording::contact;
use crate::wording::plain_words;

/// What one offering says to a question.
type Answer<'a> = &'a dyn Fn(&Published) -> Cell;

/// Every question to which one of these has an answer.
pub fn of(t: &Texts, catalogue: &Edition, offerings: &[&Published], today: Date) -> Vec<Line> {
    let by_person = offerings.iter().any(|offering| !offering.cares_for.is_empty());
    let by_condition = offerings.iter().any(|offering| !offering.conditions.is_empty());
    let asked: [(&str, bool, Answer<'_>); 18] = [
        ("vergelijk-wat", true, &|offering| text(&offering.summary)),
        ("filter-soort", false, &|offering| functions(t, catalogue, offering)),
        ("filter-voor", false, &|offering| carers(t, catalogue, offering)),
        ("filter-zorgt-voor", false, &|offering| {
            or_everybody(by_person, &t["vergelijk-iedereen"], named(t, catalogue, offering.cares_for))
        }),
        ("filter-aandoening", false, &|offering| {
            or_everybody(by_condition, &t["vergelijk-alle"], conditions(t, catalogue, offering))
        }),
        ("feiten-waar", false, &|offering| {
            Whereabouts::of(t, offering, None).map(|place| text(&place.to_string())).unwrap_or_default()
        }),
        ("vergelijk-adres", true, &address),
        ("feiten-hoe", false, &|offering| offering.forms.iter().map(|form| plain(t.form(form))).collect()),
        ("feiten-door", false, &|offering| offering.given_by.iter().map(|by| plain(t.given_by(by))).collect()),
        ("contact-wanneer", true, &|offering| text(&offering.times)),
        ("vergelijk-bijeenkomst", false, &|offering| meeting(t, offering, today)),
        ("feiten-kosten", true, &|offering| costs(t, offering)),
        ("filter-betaalt", false, &|offering| {
            offering.funding.iter().map(|payer| plain(t.funding(payer, offering.funding))).collect()
        }),
        ("filter-indicatie", false, &|offering| {
            offering.indication.map(|it| plain(t.indication(it, offering.funding))).into_iter().collect()
        }),
        ("filter-wachttijd", true, &|offering| waiting(t, offering)),
        ("contact-aanmelden", true, &|offering| text(&offering.how_to_apply)),
        ("vergelijk-contact", false, &contacts),
        ("vergelijk-gecontroleerd", false, &|offering| text(&t.date(&offering.reviewed_on))),
    ];
    let line = |(label, is_quoted, answer): (&str, bool, Answer<'_>)| {
        let cells: Vec<Cell> = offerings.iter().map(|offering| answer(offering)).collect();
        cells.iter().any(|cell| !cell.is_empty()).then_some(Line { label: t[label].to_string(), cells, is_quoted })
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

fn functions(t: &Texts, catalogue: &Edition, offering: &Published) -> Cell {
    offering
        .functions
        .iter()
        .map(|function| plain(t.function(catalogue.vocabulary.function(function)).plain_name()))
        .collect()
}

/// Naming nobody means everybody.
fn carers(t: &Texts, catalogue: &Edition, offering: &Published) -> Cell {
    let named = named(t, catalogue, offering.carer_types);
    if named.is_empty() { text(offering.for_whom().unwrap_or(&t["feiten-alle-mantelzorgers"])) } else { named }
}

/// Naming none means all; worth a line only where `others` name some.
fn or_everybody(others: bool, everybody: &str, cell: Cell) -> Cell {
    if cell.is_empty() && others { text(everybody) } else { cell }
}

fn named<C: Choice>(t: &Texts, catalogue: &Edition, choices: ChoiceSet<C>) -> Cell {
    let names = choices.iter().filter_map(|choice| catalogue.vocabulary.carer(choice.slug()));
    names.map(|carer| plain(t.carer(carer).name())).collect()
}

fn conditions(t: &Texts, catalogue: &Edition, offering: &Published) -> Cell {
    let all = catalogue.vocabulary.conditions();
    offering
        .conditions
        .iter()
        .filter_map(|place| all.get(place))
        .map(|condition| plain(t.condition(condition).name()))
        .collect()
}

fn address(offering: &Published) -> Cell {
    if offering.address.is_empty() {
        return Vec::new();
    }
    let town = format!("{} {}", offering.postcode, offering.place);
    [&*offering.address, town.trim()].into_iter().filter(|line| !line.is_empty()).map(plain).collect()
}

fn costs(t: &Texts, offering: &Published) -> Cell {
    match &*offering.costs {
        "" if plain_words::free(offering.funding) => text(&t["betaalt-gratis-kort"]),
        costs => text(costs),
    }
}

/// The first time from `today` on.
fn meeting(t: &Texts, offering: &Published, today: Date) -> Cell {
    if offering.meetings.is_empty() {
        return Vec::new();
    }
    let next = coming(&offering.meetings, today, 1).into_iter().next().map(|(date, meeting)| {
        let note = if meeting.note.is_empty() { String::new() } else { format!(" ({})", t.apart(&meeting.note)) };
        format!("{}, {}{note}", t.day(date), t.hours(meeting.begin, meeting.end))
    });
    text(next.as_deref().unwrap_or(&t["bijeenkomsten-voorbij"]))
}

fn waiting(t: &Texts, offering: &Published) -> Cell {
    let day = t.date(&offering.waiting_time_on);
    match &*offering.waiting_time {
        "" => Vec::new(),
        time if day.is_empty() => text(time),
        time => text(&format!("{time} {}", t.with("feiten-op").text("dag", &day))),
    }
}

fn contacts(offering: &Published) -> Cell {
    let phones = Phone::all(&offering.phone).into_iter();
    let phones = phones.map(|phone| (phone.text.to_owned(), phone.dial.map(|dial| format!("tel:{dial}"))));
    let others = contact::email(&offering.email).into_iter().chain(contact::websites(&offering.website));
    phones.chain(others.map(|contact| (contact.text.to_owned(), contact.href))).collect()
}
