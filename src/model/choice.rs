//! The closed lists that the law and the field fix. Everything else (conditions, places, texts) is data.
//!
//! A choice is known by its slug: in cells, in the database and in addresses. What people read is in `data/`.

use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// One value of a closed list of at most eight.
pub trait Choice: Copy + Eq + 'static {
    /// Every value, in the order in which carers need them.
    const ALL: &'static [Self];
    /// The stable name in cells and addresses.
    fn slug(self) -> &'static str;
    /// What the value adds to a [`ChoiceSet`].
    fn bit(self) -> u8;
    /// The value with this slug.
    fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.slug() == slug)
    }
}

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $slug:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$value_doc])* #[doc = concat!("`", $slug, "`")] $value,)+ }

        impl Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$value,)+];
            fn slug(self) -> &'static str {
                match self { $(Self::$value => $slug,)+ }
            }
            fn bit(self) -> u8 {
                1 << self as u8
            }
        }
    };
}
pub(super) use choices;

mod keeping;
mod referring;
pub mod waiting;

pub use keeping::{Answer, ReportKind, ReviewedHow};
pub use referring::{Outcome, ReferralState, ReferralWay, Unfit};

choices! {
    /// The eight basic functions of carer support (Mezzo/VWS, 2009), in the order in which carers need them.
    BasicFunction {
        Respite = "respijtzorg",
        EmotionalSupport = "emotionele-steun",
        PracticalHelp = "praktische-hulp",
        Advice = "advies-en-begeleiding",
        Information = "informatie",
        FinancialSupport = "financiele-tegemoetkoming",
        Education = "educatie",
        MaterialHelp = "materiele-hulp",
    }
}

choices! {
    /// What kind of carer one is.
    CarerType {
        /// Up to and including 24.
        Young = "jong",
        /// From 65.
        Older = "ouder",
        /// Cares beside a job.
        Working = "werkend",
        /// With a migration background.
        Migration = "migratieachtergrond",
    }
}

choices! {
    /// Whom one cares for.
    CaresFor {
        Partner = "partner",
        Parent = "ouder-of-schoonouder",
        Child = "kind",
        Other = "familie-vriend-of-buur",
    }
}

choices! {
    /// What somebody who signs in may do.
    Role {
        /// Keeps the catalogue true.
        Editor = "redacteur",
        /// Sits at the municipality's Wmo desk.
        Desk = "loket",
        /// Both, and the accounts and sources.
        Admin = "beheerder",
    }
}

choices! {
    /// How far a file on its way in has come.
    UploadState {
        /// It isn't clear which source is meant.
        Source = "bron",
        /// It isn't clear what the columns hold.
        Columns = "kolommen",
        /// The plan waits.
        Planned = "voorstel",
        /// The plan is being carried out.
        Running = "bezig",
        /// It is an import now.
        Applied = "doorgevoerd",
    }
}

choices! {
    /// What a row of a plan is.
    RowKind {
        New = "nieuw",
        Changed = "gewijzigd",
        Unchanged = "ongewijzigd",
        Missing = "ontbreekt",
        Wrong = "fout",
    }
}

choices! {
    /// What becomes of offerings that a file does not name.
    MissingChoice {
        /// They stay as they are.
        Leave = "laten",
        /// They are stopped.
        Stop = "stoppen",
        /// Somebody finds out whether they still exist.
        Ask = "vragen",
    }
}

choices! {
    /// Who pays.
    Funding {
        Free = "gratis",
        /// Wet maatschappelijke ondersteuning: the municipality.
        Wmo = "wmo",
        /// Wet langdurige zorg: the care office.
        Wlz = "wlz",
        /// Zorgverzekeringswet: the health insurer.
        Zvw = "zvw",
        Jeugdwet = "jeugdwet",
        /// Persoonsgebonden budget.
        Pgb = "pgb",
        /// The carer or the person cared for pays part or all.
        OwnContribution = "eigen-bijdrage",
    }
}

choices! {
    /// Whether a formal decision (indicatie) is needed first. Neither: unknown.
    Indication {
        NotNeeded = "nee",
        Needed = "ja",
    }
}

choices! {
    /// How the help is given.
    Form {
        AtHome = "thuis",
        OnSite = "op-locatie",
        Telephone = "telefonisch",
        Online = "online",
        Group = "groep",
    }
}

choices! {
    /// Who gives the help.
    GivenBy {
        Volunteers = "vrijwilligers",
        Professionals = "beroepskrachten",
        ExpertsByExperience = "ervaringsdeskundigen",
    }
}

choices! {
    /// At which burden of the carer the offering is shown first.
    Burden {
        Light = "licht",
        Moderate = "matig",
        Heavy = "zwaar",
    }
}

choices! {
    /// Whether the public sees an offering.
    Status {
        Draft = "concept",
        Published = "gepubliceerd",
        /// No longer offered. Its address answers "gone", with the successor if there is one.
        Stopped = "gestopt",
    }
}

/// A set of values of one closed list, in one byte.
#[derive(Debug)]
pub struct ChoiceSet<C> {
    bits: u8,
    list: PhantomData<C>,
}

impl<C> Clone for ChoiceSet<C> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for ChoiceSet<C> {}
impl<C> Default for ChoiceSet<C> {
    fn default() -> Self {
        Self { bits: 0, list: PhantomData }
    }
}
impl<C> PartialEq for ChoiceSet<C> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<C> Eq for ChoiceSet<C> {}
impl<C> Hash for ChoiceSet<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<C: Choice> ChoiceSet<C> {
    /// Reads a canonical list cell: slugs joined by `|`. What is no slug of this list is left out.
    pub fn from_cell(cell: &str) -> Self {
        cell.split('|').filter_map(C::from_slug).collect()
    }
    /// Whether nothing is chosen. For carer types and the like that means: for everyone.
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }
    /// How many are chosen.
    pub fn len(self) -> usize {
        self.bits.count_ones() as usize
    }
    /// Whether `choice` is in the set.
    pub fn contains(self, choice: C) -> bool {
        self.bits & choice.bit() != 0
    }
    /// What is in either.
    pub fn union(self, other: Self) -> Self {
        Self { bits: self.bits | other.bits, list: PhantomData }
    }
    /// Whether they share a value.
    pub fn meets(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }
    /// The values in the set, in the list's order.
    pub fn iter(self) -> impl Iterator<Item = C> {
        C::ALL.iter().copied().filter(move |choice| self.contains(*choice))
    }
    /// The canonical cell.
    pub fn to_cell(self) -> String {
        self.iter().map(C::slug).collect::<Vec<_>>().join("|")
    }
}

impl<C: Choice> FromIterator<C> for ChoiceSet<C> {
    fn from_iter<I: IntoIterator<Item = C>>(choices: I) -> Self {
        Self { bits: choices.into_iter().fold(0, |bits, choice| bits | choice.bit()), list: PhantomData }
    }
}
