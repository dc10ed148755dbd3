//! What one needs to know of an offering: whom to reach, and the facts under their labels. In a template:
//! `{{ contacts }}` and `{{ facts }}`.

pub mod terms;

use askama::Template;

use self::terms::Term;
use super::call_us::CallUs;
use crate::config::Site;
use crate::language::Texts;
use crate::model::choice::{CaresFor, Choice, ChoiceSet};
use crate::model::contact::Phone;
use crate::model::published::Published;
use crate::model::vocabulary::{Condition, FunctionText, Vocabulary};
use crate::routes;
use crate::wording::contact::{self, Contact};

/// What is said of the steunpunt here.
struct Centre<'a> {
    site: &'a Site,
    t: &'a Texts,
}

impl Centre<'_> {
    fn call_us(&self) -> CallUs<'_> {
        CallUs::new(self.site, self.t)
    }
}

/// Whom to call or write to, how to apply and when.
#[derive(Template)]
#[template(path = "contacts.html")]
pub struct Contacts<'a> {
    t: &'a Texts,
    frame: Centre<'a>,
    offering: &'a Published,
    /// `None`: a visitor reads it, who is sent on to the steunpunt.
    desk: Option<AtDesk<'a>>,
}

/// What somebody at the desk is told where there is no number.
struct AtDesk<'a> {
    /// Other help of the same organisation, which says how to reach it.
    other: Option<&'a Published>,
    /// Where one passes it on.
    wrong: &'a str,
}

/// Costs, whom it is for, where, how and by whom; then the description.
#[derive(Template)]
#[template(path = "facts.html")]
pub struct Facts<'a> {
    t: &'a Texts,
    vocabulary: &'a Vocabulary,
    organisation: &'a str,
    offering: &'a Published,
}

/// The templates escape for themselves: pages show them as they are.
impl askama::filters::HtmlSafe for Contacts<'_> {}
impl askama::filters::HtmlSafe for Facts<'_> {}

impl<'a> Contacts<'a> {
    /// Those of this offering; where it has none, the steunpunt's.
    pub fn new(t: &'a Texts, site: &'a Site, offering: &'a Published) -> Self {
        Self { t, frame: Centre { site, t }, offering, desk: None }
    }

    /// The same for somebody at the desk; `others` are of the same organisation, and at `wrong` one says what we lack.
    pub fn at_desk(self, others: impl Iterator<Item = &'a Published> + Clone, wrong: &'a str) -> Self {
        let is_written = |offering: &&Published| !offering.email.is_empty() || !offering.website.is_empty();
        let with_phone = others.clone().find(|other| !other.phone.is_empty());
        let other = with_phone.or_else(|| others.filter(|_| !is_written(&self.offering)).find(is_written));
        Self { desk: Some(AtDesk { other, wrong }), ..self }
    }

    fn phones(&self) -> Vec<Phone<'a>> {
        Phone::all(&self.offering.phone)
    }

    fn can_call(&self) -> bool {
        self.phones().iter().any(|phone| phone.dial.is_some())
    }

    fn whatsapp(&self) -> Option<Contact<'a>> {
        contact::whatsapp(&self.offering.whatsapp)
    }

    fn email(&self) -> Option<Contact<'a>> {
        contact::email(&self.offering.email)
    }

    fn websites(&self) -> Vec<Contact<'a>> {
        contact::websites(&self.offering.website)
    }
}

impl<'a> Facts<'a> {
    /// Those of this offering, by the organisation of this name.
    pub fn new(t: &'a Texts, vocabulary: &'a Vocabulary, organisation: &'a str, offering: &'a Published) -> Self {
        Self { t, vocabulary, organisation, offering }
    }

    fn functions(&self) -> impl Iterator<Item = &'a FunctionText> {
        let vocabulary = self.vocabulary;
        self.offering.functions.iter().map(move |function| vocabulary.function(function))
    }

    fn terms(&self) -> Vec<Term<'a>> {
        let can_call = Phone::all(&self.offering.phone).iter().any(|phone| phone.dial.is_some());
        terms::terms(self.t, self.offering, self.organisation, can_call)
    }

    /// Names of carer types with their slugs.
    fn carers(&self) -> Vec<(&'static str, &'a str)> {
        self.named(self.offering.carer_types)
    }

    /// Names of the persons cared for: the label `Mijn partner` becomes `uw partner`.
    fn cared_for(&self) -> Vec<(&'static str, String)> {
        let people: ChoiceSet<CaresFor> = self.offering.cares_for;
        let yours = |name: &str| match name.strip_prefix("Mijn ") {
            Some(who) => format!("uw {who}"),
            None if !self.t.is_dutch() => name.to_owned(),
            None => name.chars().take(1).flat_map(char::to_lowercase).chain(name.chars().skip(1)).collect(),
        };
        self.named(people).into_iter().map(|(slug, name)| (slug, yours(name))).collect()
    }

    fn named<C: Choice>(&self, choices: ChoiceSet<C>) -> Vec<(&'static str, &'a str)> {
        choices
            .iter()
            .filter_map(|choice| Some((choice.slug(), self.t.carer(self.vocabulary.carer(choice.slug())?).name())))
            .collect()
    }

    fn conditions(&self) -> Vec<&'a Condition> {
        self.offering.conditions.iter().filter_map(|place| self.vocabulary.conditions().get(place)).collect()
    }

    /// `nederlands|turks` → `Nederlands, Turks`.
    fn languages(&self) -> String {
        let languages = self.offering.languages.split('|').map(|name| self.t.spoken_language(name));
        languages.collect::<Vec<_>>().join(&self.t["kaart-komma"])
    }

    fn paragraphs(&self) -> impl Iterator<Item = &'a str> {
        self.offering.description.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
    }
}
