//! The questions, in the order in which one chooses.

use jiff::civil::Date;

use super::{Cell, Line, Said};
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
    let asked: [(&str, Answer<'_>); 18] = [
        ("vergelijk-wat", &|offering| quoted(&offering.summary)),
        ("filter-soort", &|offering| functions(t, catalogue, offering)),
        ("filter-voor", &|offering| carers(t, catalogue, offering)),
        ("filter-zorgt-voor", &|offering| {
            or_everybody(by_person, &t["vergelijk-iedereen"], named(t, catalogue, offering.cares_for))
        }),
        ("filter-aandoening", &|offering| {
            or_everybody(by_condition, &t["vergelijk-alle"], conditions(t, catalogue, offering))
        }),
        ("feiten-waar", &|offering| {
            Whereabouts::of(t, offering, None).map(|place| text(&place.to_string())).unwrap_or_default()
        }),
        ("vergelijk-adres", &address),
        ("feiten-hoe", &|offering| offering.forms.iter().map(|form| plain(t.form(form))).collect()),
        ("feiten-door", &|offering| offering.given_by.iter().map(|by| plain(t.given_by(by))).collect()),
        ("contact-wanneer", &|offering| quoted(&offering.times)),
        ("vergelijk-bijeenkomst", &|offering| meeting(t, offering, today)),
        ("feiten-kosten", &|offering| costs(t, offering)),
        ("filter-betaalt", &|offering| {
            offering.funding.iter().map(|payer| plain(t.funding(payer, offering.funding))).collect()
        }),
        ("filter-indicatie", &|offering| {
            offering.indication.map(|it| plain(t.indication(it, offering.funding))).into_iter().collect()
        }),
        ("filter-wachttijd", &|offering| waiting(t, offering)),
        ("contact-aanmelden", &|offering| quoted(&offering.how_to_apply)),
        ("vergelijk-contact", &contacts),
        ("vergelijk-gecontroleerd", &|offering| text(&t.date(&offering.reviewed_on))),
    ];
    let line = |(label, answer): (&str, Answer<'_>)| {
        let cells: Vec<Cell> = offerings.iter().map(|offering| answer(offering)).collect();
        cells.iter().any(|cell| !cell.is_empty()).then_some(Line { label: t[label].to_string(), cells })
    };
    asked.into_iter().filter_map(line).collect()
}

/// Somebody's own words as they stand; nothing where there are none.
pub fn quoted(words: &str) -> Cell {
    if words.is_empty() { Vec::new() } else { vec![quote(words)] }
}

fn quote(words: &str) -> Said {
    Said { is_quoted: true, ..plain(words) }
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Vec::new() } else { vec![plain(text)] }
}

fn plain(text: &str) -> Said {
    Said { text: text.to_owned(), href: None, is_quoted: false }
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
    [&*offering.address, town.trim()].into_iter().filter(|line| !line.is_empty()).map(quote).collect()
}

fn costs(t: &Texts, offering: &Published) -> Cell {
    match plain_words::own_costs(&offering.costs, offering.funding) {
        "" if plain_words::free(offering.funding) => text(&t["betaalt-gratis-kort"]),
        costs => quoted(costs),
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
        time if day.is_empty() => quoted(time),
        time => quoted(&format!("{time} {}", t.with("feiten-op").text("dag", &day))),
    }
}

fn contacts(offering: &Published) -> Cell {
    let phones = Phone::all(&offering.phone).into_iter();
    let phones = phones.map(|phone| linked(phone.text, phone.dial.map(|dial| format!("tel:{dial}"))));
    let others = contact::email(&offering.email).into_iter().chain(contact::websites(&offering.website));
    phones.chain(others.map(|contact| linked(contact.text, contact.href))).collect()
}

fn linked(text: &str, href: Option<String>) -> Said {
    Said { href, ..plain(text) }
}
