//! ‘Doelgroep’: one sentence about carers, the persons cared for and conditions, mixed.

use super::super::choice::{CarerType, CaresFor, Choice, ChoiceSet};
use super::super::field::Field;
use super::{Words, bare_words};

/// What a sentence about the audience says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience {
    /// Canonical cell of [`Field::CarerTypes`]; empty: for everyone.
    pub carer_types: String,
    /// Canonical cell of [`Field::CaresFor`].
    pub cares_for: String,
    /// Canonical cell of [`Field::Conditions`].
    pub conditions: String,
    /// Whether every part of the sentence was understood. If not, the sentence itself must be kept.
    pub understood: bool,
}

/// Beginnings of words that name a kind of carer. ‘Ouderen’ are the people cared for: only carers who are old count.
const CARERS: &[(CarerType, &[&str])] = &[
    (CarerType::Young, &["jonge mantelzorger", "jongere mantelzorger", "jongeren", "jongvolwassenen", "tieners"]),
    (CarerType::Older, &["oudere mantelzorger"]),
    (CarerType::Working, &["werkende mantelzorger", "werkenden", "werknemers"]),
    (CarerType::Migration, &["migratieachtergrond", "migranten"]),
];

/// Beginnings of words that name whom one cares for. A bare ‘ouder’ or ‘kind’ can mean either side.
const CARED_FOR: &[(CaresFor, &[&str])] = &[
    (CaresFor::Partner, &["partner"]),
    (CaresFor::Parent, &["kinderen van ouders", "kopp ", "volwassen kinderen"]),
    (CaresFor::Child, &["ouders van", "ouders met een kind"]),
];

const EVERYONE: &[&str] =
    &["alle mantelzorgers", "mantelzorgers", "alle inwoners", "inwoners", "iedereen", "alle", "allen"];

/// Whether these [`super::bare_words`] leave nobody out.
pub fn is_everyone(words: &str) -> bool {
    EVERYONE.contains(&words)
}

/// Reads the sentence part by part.
pub fn audience(raw: &str, words: &Words) -> Audience {
    let (mut carers, mut cared_for, mut conditions) = (Vec::new(), Vec::new(), 0);
    let (mut everyone, mut understood) = (false, true);
    for part in raw.split(['|', '/', ';', ',', '\n']).filter(|part| !bare_words(part).is_empty()) {
        let said = format!(" {} ", bare_words(part));
        if is_everyone(said.trim()) {
            everyone = true;
            continue;
        }
        let before = (carers.len(), cared_for.len(), conditions);
        carers.extend(named(CARERS, &said));
        carers.extend(CarerType::from_slug(said.trim()).filter(|kind| *kind != CarerType::Older));
        cared_for.extend(named(CARED_FOR, &said));
        conditions |= words.names(Field::Conditions).map_or(0, |names| names.within(part));
        understood &= before != (carers.len(), cared_for.len(), conditions);
    }
    let carers: ChoiceSet<CarerType> = carers.into_iter().collect();
    let cared_for: ChoiceSet<CaresFor> = cared_for.into_iter().collect();
    Audience {
        carer_types: if everyone { String::new() } else { carers.to_cell() },
        cares_for: cared_for.to_cell(),
        conditions: words.names(Field::Conditions).map(|names| names.cell(conditions)).unwrap_or_default(),
        understood,
    }
}

fn named<C: Choice>(table: &[(C, &[&str])], said: &str) -> Vec<C> {
    let says = |start: &&str| said.contains(&format!(" {start}"));
    table.iter().filter(|(_, starts)| starts.iter().any(&says)).map(|(choice, _)| *choice).collect()
}
