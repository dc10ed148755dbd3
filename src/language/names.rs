//! Names out of our data files in other languages. In Dutch the file says it, with what an editor made of it on screen;
//! in another language its own file (`functie-respijtzorg-gewoon`), and where that is silent the Dutch is shown.
//! Official names stay Dutch everywhere: they are what one says on the telephone.

use std::borrow::Cow;

use super::Texts;
use super::texts::escaped;
use crate::model::fold::fold;
use crate::model::help_line::HelpLine;
use crate::model::slug::slug;
use crate::model::vocabulary::{CarerText, Condition, FunctionText};
use crate::wording::plain_words::capital;

/// A row of a data file as somebody with this language reads it.
pub struct Named<'a, T> {
    texts: &'a Texts,
    row: &'a T,
}

impl Texts {
    /// A basic function.
    pub fn function<'a>(&'a self, row: &'a FunctionText) -> Named<'a, FunctionText> {
        Named { texts: self, row }
    }

    /// A kind of carer, or whom one cares for.
    pub fn carer<'a>(&'a self, row: &'a CarerText) -> Named<'a, CarerText> {
        Named { texts: self, row }
    }

    /// A condition of who is cared for.
    pub fn condition<'a>(&'a self, row: &'a Condition) -> Named<'a, Condition> {
        Named { texts: self, row }
    }

    /// A number that helps now.
    pub fn help_line<'a>(&'a self, row: &'a HelpLine) -> Named<'a, HelpLine> {
        Named { texts: self, row }
    }

    /// A language in which help is given: `turks` → `Turks`, `Turkish`. One that nobody translated stays Dutch.
    pub fn spoken_language<'a>(&'a self, name: &'a str) -> Cow<'a, str> {
        let known = if self.is_dutch() { None } else { self.fixed.get(&*format!("spreekt-{}", fold(name))) };
        known.map_or_else(|| capital(name), |text| Cow::Borrowed(&**text))
    }

    /// The text with this key where another language has it, else the Dutch.
    fn other_than<'a>(&'a self, dutch: &'a str, key: impl FnOnce() -> String) -> &'a str {
        if self.is_dutch() { dutch } else { self.fixed.get(&*key()).map_or(dutch, |text| text) }
    }
}

impl<'a> Named<'a, FunctionText> {
    /// `Even vrij`.
    pub fn plain_name(&self) -> &'a str {
        self.texts.other_than(&self.row.plain_name, || format!("functie-{}-gewoon", self.row.slug))
    }

    /// One line under it.
    pub fn short(&self) -> &'a str {
        self.texts.other_than(&self.row.short, || format!("functie-{}-kort", self.row.slug))
    }

    /// Two or three sentences.
    pub fn explanation(&self) -> &'a str {
        self.texts.other_than(&self.row.explanation, || format!("functie-{}-uitleg", self.row.slug))
    }
}

impl<'a> Named<'a, CarerText> {
    /// The label in lists and filters.
    pub fn name(&self) -> &'a str {
        self.texts.other_than(&self.row.name, || format!("mantelzorger-{}-naam", self.row.slug))
    }

    /// The title of the tile, in the first person.
    pub fn tile(&self) -> &'a str {
        self.texts.other_than(&self.row.tile, || format!("mantelzorger-{}-tegel", self.row.slug))
    }

    /// One line under it.
    pub fn short(&self) -> &'a str {
        self.texts.other_than(&self.row.short, || format!("mantelzorger-{}-kort", self.row.slug))
    }

    /// Two or three sentences.
    pub fn explanation(&self) -> &'a str {
        self.texts.other_than(&self.row.explanation, || format!("mantelzorger-{}-uitleg", self.row.slug))
    }
}

impl<'a> Named<'a, Condition> {
    /// What people read.
    pub fn name(&self) -> &'a str {
        self.texts.other_than(&self.row.name, || format!("aandoening-{}-naam", self.row.slug))
    }

    /// Two or three sentences.
    pub fn explanation(&self) -> &'a str {
        self.texts.other_than(&self.row.explanation, || format!("aandoening-{}-uitleg", self.row.slug))
    }
}

impl<'a> Named<'a, HelpLine> {
    /// The same, said to the young; where nobody wrote that, as to everybody.
    pub fn when_young(&self) -> &'a str {
        let known = self.texts.fixed.get(&*format!("hulp-jong-{}", self.row.slug));
        match known {
            Some(text) => text,
            None => self.when(),
        }
    }

    /// For whom it is and what one gets there.
    pub fn when(&self) -> &'a str {
        self.texts.other_than(&self.row.when, || format!("hulplijn-{}-wanneer", self.row.slug))
    }

    /// On which hours and at what price, as HTML; may be empty. Found by its words without their marks: a municipality that
    /// wrote other hours reads its own.
    pub fn reachable(&self) -> String {
        let dutch = &*self.row.reachable;
        match self.texts.other_than(dutch, || format!("bereikbaar-{}", slug(dutch))) {
            "" => String::new(),
            same if same == dutch => self.texts.dutch(&format!("({dutch})")),
            other => escaped(&format!("({other})")),
        }
    }
}
