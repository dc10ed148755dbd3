//! Every name by which a person may call a value of a list.

use std::collections::HashMap;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::super::choice::{BasicFunction, Burden, CarerType, CaresFor, Choice, Form, Funding, GivenBy};
use super::super::field::Field;
use super::super::vocabulary::Vocabulary;

/// `Financiële  Regelingen:` → `financiele regelingen`: how names and headers are compared.
pub fn bare_words(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let mut add = |letter: char| {
        if letter.is_alphanumeric() {
            key.extend(letter.to_lowercase());
        } else if letter == '&' {
            key.push_str(if key.is_empty() || key.ends_with(' ') { "en " } else { " en " });
        } else if !key.ends_with(' ') && !key.is_empty() && letter != '\'' && letter != '’' {
            key.push(' ');
        }
    };
    if name.is_ascii() {
        name.chars().for_each(&mut add);
    } else {
        name.nfkd().filter(|letter| !is_combining_mark(*letter)).for_each(&mut add);
    }
    key.truncate(key.trim_end().len());
    key
}

/// Names in circulation besides those of `data/`: both lists of the eight functions, and plain words.
const FUNCTIONS: &[(BasicFunction, &[&str])] = &[
    (BasicFunction::Information, &["Informatie", "Informatie en advies", "Info"]),
    (BasicFunction::Advice, &["Advies en begeleiding", "Persoonlijke begeleiding", "Begeleiding", "Advies"]),
    (BasicFunction::EmotionalSupport, &["Emotionele steun", "Emotionele ondersteuning"]),
    (BasicFunction::Education, &["Educatie"]),
    (BasicFunction::PracticalHelp, &["Praktische hulp", "Praktische ondersteuning"]),
    (BasicFunction::Respite, &["Respijtzorg", "Vervangende mantelzorg", "Respijt"]),
    (
        BasicFunction::FinancialSupport,
        &[
            "Financiële tegemoetkoming",
            "Financiële tegemoetkomingen",
            "Financiële hulp",
            "Financiële regelingen",
            "Financiële ondersteuning",
        ],
    ),
    (BasicFunction::MaterialHelp, &["Materiële hulp", "Materiële ondersteuning"]),
];

const CARER_TYPES: &[(CarerType, &[&str])] = &[
    (
        CarerType::Young,
        &["Jonge mantelzorgers", "Jonge mantelzorger", "Jongeren", "Jonge mensen", "Jongere mantelzorgers"],
    ),
    (
        CarerType::Older,
        &["Oudere mantelzorgers", "Oudere mantelzorger", "Ouderen", "Senioren", "65+", "65-plus", "65-plussers"],
    ),
    (
        CarerType::Working,
        &["Werkende mantelzorgers", "Werkende mantelzorger", "Werkenden", "Werknemers", "Mantelzorgers met een baan"],
    ),
    (
        CarerType::Migration,
        &[
            "Mantelzorgers met een migratieachtergrond",
            "Migranten",
            "Migrantenmantelzorgers",
            "Met een migratieachtergrond",
            "Mensen met een migratieachtergrond",
        ],
    ),
];

const CARES_FOR: &[(CaresFor, &[&str])] = &[
    (CaresFor::Partner, &["Partners", "Echtgenoot", "Man of vrouw"]),
    (CaresFor::Parent, &["Ouder", "Schoonouder", "Vader", "Moeder", "Vader of moeder", "Volwassen kinderen"]),
    (CaresFor::Child, &["Kinderen", "Ouders", "Ouders van een kind", "Zoon", "Dochter", "Zoon of dochter"]),
    (CaresFor::Other, &["Familie", "Vriend", "Vrienden", "Buur", "Buren", "Familie, vrienden of buren", "Naaste"]),
];

const FUNDING: &[(Funding, &[&str])] = &[
    (Funding::Free, &["Kosteloos", "Geen kosten", "Gratis inloop", "Vrij toegankelijk"]),
    (Funding::Wmo, &["Gemeente", "Via de Wmo", "Wet maatschappelijke ondersteuning", "Via de gemeente"]),
    (Funding::Wlz, &["Via de Wlz", "Wet langdurige zorg", "Zorgkantoor"]),
    (
        Funding::Zvw,
        &[
            "Zorgverzekering",
            "Zorgverzekeraar",
            "Zorgverzekeringswet",
            "Via de zorgverzekering",
            "Basisverzekering",
            "Aanvullende verzekering",
            "Verzekering",
        ],
    ),
    (Funding::Jeugdwet, &["Via de Jeugdwet", "Jeugd"]),
    (Funding::Pgb, &["Persoonsgebonden budget"]),
    (Funding::OwnContribution, &["Zelf betalen", "Eigen rekening", "Particulier", "Betaald", "Eigen kosten"]),
];

const FORMS: &[(Form, &[&str])] = &[
    (Form::AtHome, &["Bij u thuis", "Aan huis", "Huisbezoek"]),
    (Form::OnSite, &["Locatie", "Fysiek", "Inloop"]),
    (Form::Telephone, &["Telefoon", "Per telefoon", "Bellen"]),
    (Form::Online, &["Digitaal", "Internet", "Via internet"]),
    (Form::Group, &["Groepen", "In een groep", "Groepsbijeenkomst"]),
];

const GIVEN_BY: &[(GivenBy, &[&str])] = &[
    (GivenBy::Volunteers, &["Vrijwilliger"]),
    (GivenBy::Professionals, &["Beroepskracht", "Professional", "Professionals"]),
    (GivenBy::ExpertsByExperience, &["Ervaringsdeskundige", "Lotgenoten"]),
];

const BURDEN: &[(Burden, &[&str])] = &[
    (Burden::Light, &["Laag", "Lichte belasting"]),
    (Burden::Moderate, &["Gemiddeld", "Matige belasting"]),
    (Burden::Heavy, &["Hoog", "Zware belasting"]),
];

/// Says "no restriction".
const EVERYBODY: &[&str] = &[
    "Alle mantelzorgers",
    "Mantelzorgers",
    "Iedereen",
    "Alle",
    "Allemaal",
    "Alle inwoners",
    "Inwoners",
    "Alle doelgroepen",
    "Alle aandoeningen",
];

/// Says "not filled in".
const NOTHING: &[&str] = &["-", "geen", "nvt", "n.v.t.", "niet van toepassing", "onbekend", "?", "nee", "niet bekend"];

/// The names of one list.
#[derive(Debug, Clone)]
pub struct Names {
    slugs: Vec<String>,
    // `None`: a known way to say that nothing is chosen.
    by_key: HashMap<String, Option<usize>>,
}

impl Names {
    fn new(slugs: Vec<String>) -> Self {
        let mut names = Self { slugs, by_key: HashMap::new() };
        names.also_nothing(EVERYBODY);
        names.also_nothing(NOTHING);
        for (place, slug) in names.slugs.clone().iter().enumerate() {
            names.also(place, slug);
        }
        names
    }

    fn of<C: Choice>(aliases: &[(C, &[&str])]) -> Self {
        let mut names = Self::new(C::ALL.iter().map(|choice| choice.slug().to_owned()).collect());
        for (choice, others) in aliases {
            others.iter().for_each(|name| names.also_slug(choice.slug(), name));
        }
        names
    }

    fn also_nothing(&mut self, nothing: &[&str]) {
        self.by_key.extend(nothing.iter().map(|name| (bare_words(name), None)));
    }

    fn also(&mut self, place: usize, name: &str) {
        // A slug or an earlier name keeps its meaning.
        self.by_key.entry(bare_words(name)).or_insert(Some(place));
    }

    fn also_slug(&mut self, slug: &str, name: &str) {
        if let Some(place) = self.slugs.iter().position(|known| known == slug) {
            self.also(place, name);
        }
    }

    /// The place in the list: `Some(None)` says that nothing is chosen, `None` that the name is unknown.
    pub(super) fn find(&self, name: &str) -> Option<Option<usize>> {
        self.by_key.get(&bare_words(name)).copied()
    }

    /// The values whose names occur in free text: long names also as the beginning of a word (dementerend**e**),
    /// very short ones only in capitals (ALS is an illness, als is a word).
    pub(super) fn within(&self, text: &str) -> u64 {
        let said = format!(" {} ", bare_words(text));
        let in_capitals = |name: &str| {
            let capitals = name.to_uppercase();
            text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == capitals)
        };
        let says = |name: &str| match name.len() {
            0 => false,
            1..=3 => in_capitals(name),
            4 | 5 => said.contains(&format!(" {name} ")),
            _ => said.contains(&format!(" {name}")),
        };
        let places = self.by_key.iter().filter_map(|(name, place)| place.filter(|_| says(name)));
        places.fold(0, |bits, place| bits | 1 << place)
    }

    /// The canonical cell of these values.
    pub(super) fn cell(&self, bits: u64) -> String {
        let chosen = self.slugs.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1);
        chosen.map(|(_, slug)| slug.as_str()).collect::<Vec<_>>().join("|")
    }
}

/// Every name of every list, made once from this municipality's vocabulary.
#[derive(Debug, Clone)]
pub struct Words {
    functions: Names,
    /// The official names, for messages.
    pub(super) function_names: Vec<String>,
    carer_types: Names,
    cares_for: Names,
    conditions: Names,
    funding: Names,
    forms: Names,
    given_by: Names,
    burden: Names,
}

impl Words {
    /// Collects the names of the vocabulary beside the fixed ones.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let mut functions = Names::of(FUNCTIONS);
        for text in vocabulary.functions() {
            functions.also_slug(&text.slug, &text.name);
            functions.also_slug(&text.slug, &text.plain_name);
        }
        let mut carer_types = Names::of(CARER_TYPES);
        let mut cares_for = Names::of(CARES_FOR);
        for text in vocabulary.carer_types() {
            carer_types.also_slug(&text.slug, &text.name);
        }
        for text in vocabulary.cares_for() {
            cares_for.also_slug(&text.slug, &text.name);
        }
        Self {
            function_names: vocabulary.functions().iter().map(|text| text.name.clone()).collect(),
            functions,
            carer_types,
            cares_for,
            conditions: conditions(vocabulary),
            funding: Names::of(FUNDING),
            forms: Names::of(FORMS),
            given_by: Names::of(GIVEN_BY),
            burden: Names::of(BURDEN),
        }
    }

    /// The names of the list in this column, if it holds one.
    pub(super) fn names(&self, field: Field) -> Option<&Names> {
        Some(match field {
            Field::Functions => &self.functions,
            Field::CarerTypes => &self.carer_types,
            Field::CaresFor => &self.cares_for,
            Field::Conditions => &self.conditions,
            Field::Funding => &self.funding,
            Field::Forms => &self.forms,
            Field::GivenBy => &self.given_by,
            Field::Burden => &self.burden,
            _ => return None,
        })
    }
}

fn conditions(vocabulary: &Vocabulary) -> Names {
    let mut names = Names::new(vocabulary.conditions().iter().map(|condition| condition.slug.clone()).collect());
    for (place, condition) in vocabulary.conditions().iter().enumerate() {
        names.also(place, &condition.name);
        condition.other_names.split('|').filter(|name| !name.trim().is_empty()).for_each(|name| {
            names.also(place, name);
        });
    }
    names
}
