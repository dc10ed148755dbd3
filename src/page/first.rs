//! What whoever comes to a landing page most often needs first, said as they would say it: young carers never search for
//! *mantelzorg*, older ones want somebody on the telephone. Each is a search that finds something here, or is not shown.

use crate::app::Edition;
use crate::language::{Text, Texts};
use crate::model::choice::{BasicFunction, CarerType, CaresFor};
use crate::model::help_line::HelpLine;
use crate::page::search::address::Address;
use crate::search::{Filters, Reading, Request};

/// A first choice: its key among the texts, and what it searches for.
struct Choice {
    text: &'static str,
    words: &'static str,
    functions: &'static [BasicFunction],
}

/// A first choice with what it leads to.
pub struct First<'a> {
    /// What people read.
    pub text: &'a Text,
    /// The search.
    pub href: String,
}

const fn words(text: &'static str, words: &'static str) -> Choice {
    Choice { text, words, functions: &[] }
}

static YOUNG: &[Choice] = &[
    words("keuze-jong-praten", "praten met iemand"),
    words("keuze-jong-anderen", "andere jongeren"),
    words("keuze-jong-leuk", "activiteiten voor jongeren"),
    words("keuze-jong-school", "school"),
    words("keuze-jong-verslaving", "mijn moeder drinkt"),
];
static OLDER: &[Choice] = &[
    words("keuze-ouder-bellen", "iemand die luistert aan de telefoon"),
    words("keuze-ouder-oppas", "oppas thuis"),
    words("keuze-ouder-boodschappen", "boodschappen"),
    words("keuze-ouder-vervoer", "vervoer naar het ziekenhuis"),
    words("keuze-ouder-papieren", "hulp met papieren"),
    words("keuze-ouder-gezelschap", "gezelschap"),
];
static WORKING: &[Choice] = &[
    words("keuze-werk-verlof", "zorgverlof"),
    words("keuze-werk-baas", "praten met mijn werkgever"),
    words("keuze-werk-makelaar", "mantelzorgmakelaar"),
    words("keuze-werk-opvang", "dagopvang"),
    words("keuze-werk-huishouden", "hulp in het huishouden"),
];
static MIGRATION: &[Choice] = &[
    words("keuze-land-taal", "in mijn eigen taal"),
    words("keuze-land-cultuur", "andere cultuur"),
    words("keuze-land-groep", "lotgenoten"),
    words("keuze-land-consulent", "mantelzorgconsulent"),
    words("keuze-land-formulieren", "hulp met formulieren"),
];
static PARTNER: &[Choice] = &[
    words("keuze-partner-nacht", "nachtzorg"),
    words("keuze-partner-oppas", "oppas thuis"),
    words("keuze-partner-wassen", "hulp bij wassen en aankleden"),
    words("keuze-partner-anderen", "lotgenoten"),
    words("keuze-partner-alleen", "ik ben eenzaam"),
];
static PARENT: &[Choice] = &[
    words("keuze-vader-boodschappen", "boodschappen"),
    words("keuze-vader-dag", "dagopvang"),
    words("keuze-vader-vervoer", "vervoer naar het ziekenhuis"),
    words("keuze-vader-regelen", "iemand die het regelwerk overneemt"),
    words("keuze-vader-gezelschap", "gezelschap"),
];
static CHILD: &[Choice] = &[
    words("keuze-kind-logeren", "logeren"),
    words("keuze-kind-vakantie", "vakantie"),
    Choice { text: "keuze-kind-geld", words: "", functions: &[BasicFunction::FinancialSupport] },
    words("keuze-kind-anderen", "lotgenoten"),
    words("keuze-kind-meedenken", "cliëntondersteuning"),
];
static OTHERS: &[Choice] = &[
    words("keuze-ander-maatje", "maatje"),
    words("keuze-ander-klussen", "klussen"),
    words("keuze-ander-oppas", "oppas"),
    words("keuze-ander-meedenken", "iemand die meedenkt"),
];

/// The first choices of such a carer, near a place as it is asked for; empty: anywhere.
pub fn of_carer<'a>(edition: &Edition, t: &'a Texts, carer_type: CarerType, place: &str) -> Vec<First<'a>> {
    let choices = match carer_type {
        CarerType::Young => YOUNG,
        CarerType::Older => OLDER,
        CarerType::Working => WORKING,
        CarerType::Migration => MIGRATION,
    };
    let own = Filters { carer_types: [carer_type].into_iter().collect(), ..Filters::default() };
    let mut first = found(edition, t, choices, own, place);
    if carer_type == CarerType::Young && !first.is_empty() && edition.vocabulary.help_line(HelpLine::YOUNG).is_some() {
        // Whom to call, or to chat with, stands on the page itself.
        let line = |key| First { text: &t[key], href: "#hulplijnen".to_owned() };
        first.insert(first.len().min(1), line("keuze-jong-online"));
        first.push(line("keuze-jong-op"));
    }
    first
}

/// The first choices of whoever cares for such a person, likewise.
pub fn of_person<'a>(edition: &Edition, t: &'a Texts, cares_for: CaresFor, place: &str) -> Vec<First<'a>> {
    let choices = match cares_for {
        CaresFor::Partner => PARTNER,
        CaresFor::Parent => PARENT,
        CaresFor::Child => CHILD,
        CaresFor::Other => OTHERS,
    };
    let own = Filters { cares_for: [cares_for].into_iter().collect(), ..Filters::default() };
    found(edition, t, choices, own, place)
}

fn found<'a>(edition: &Edition, t: &'a Texts, choices: &[Choice], own: Filters, place: &str) -> Vec<First<'a>> {
    let first = |choice: &Choice| {
        let filters = Filters { functions: choice.functions.iter().copied().collect(), ..own.clone() };
        let (text, place) = (choice.words.to_owned(), place.to_owned());
        let request = Request { text, filters, place, page: 1, ..Request::default() };
        let outcome = edition.search(&request);
        // What helps almost everybody is no answer to this choice.
        let is_answered = outcome.total > 0 && outcome.reading != Reading::Nearest;
        let href = || format!("{}#uitkomst", Address::of(&request, &edition.vocabulary).page(1));
        is_answered.then(|| First { text: &t[choice.text], href: href() })
    };
    choices.iter().filter_map(first).collect()
}
