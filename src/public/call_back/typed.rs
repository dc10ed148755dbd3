//! What was filled in, and what is wrong with it. It lives for one answer.

use crate::config::Opening;
use crate::form::Fields;
use crate::language::Texts;
use crate::model::contact::Phone;

/// Whom the steunpunt is to call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Who fills in the form.
    Me,
    /// A carer whom they know.
    Another,
}

impl About {
    pub fn path(self) -> &'static str {
        if self == Self::Me { "/bel-mij" } else { "/ik-ken-een-mantelzorger" }
    }

    pub fn thanks(self) -> &'static str {
        if self == Self::Me { "/bel-mij/bedankt" } else { "/ik-ken-een-mantelzorger/bedankt" }
    }

    pub fn heading(self) -> &'static str {
        if self == Self::Me { "bellen-kop" } else { "ander-kop" }
    }

    pub fn description(self) -> &'static str {
        if self == Self::Me { "bellen-omschrijving" } else { "ander-omschrijving" }
    }

    pub fn promise(self) -> &'static str {
        if self == Self::Me { "bellen-bedankt-wanneer" } else { "ander-bedankt-wanneer" }
    }

    pub fn not_sent(self) -> &'static str {
        if self == Self::Me { "bellen-titel-fout" } else { "ander-titel-fout" }
    }
}

/// One thing to choose: as it is sent, the key of its text, and as the steunpunt reads it.
pub struct Choice {
    pub slug: &'static str,
    pub key: &'static str,
    pub dutch: &'static str,
}

/// When a call is welcome. The first one is chosen already.
const TIMES: &[Choice] = &[
    Choice { slug: "altijd", key: "bellen-wanneer-altijd", dutch: "maakt niet uit" },
    Choice { slug: "ochtend", key: "bellen-wanneer-ochtend", dutch: "in de ochtend" },
    Choice { slug: "middag", key: "bellen-wanneer-middag", dutch: "in de middag" },
    Choice { slug: "avond", key: "bellen-wanneer-avond", dutch: "in de avond" },
];

/// From which hour until which these are, in the same order.
const HOURS: [(i8, i8); 4] = [(0, 24), (0, 12), (12, 17), (17, 24)];

/// The times at which the steunpunt calls; all, where nobody said when it is open.
pub fn times(open: &Opening) -> impl Iterator<Item = &'static Choice> {
    let called = |(from, until)| open.is_empty() || open.meets(from, until);
    TIMES.iter().zip(HOURS).filter(move |(_, hours)| called(*hours)).map(|(choice, _)| choice)
}

/// How somebody knows the carer.
pub const FAMILIARITIES: &[Choice] = &[
    Choice { slug: "familie", key: "ander-wie-familie", dutch: "familie" },
    Choice { slug: "bekende", key: "ander-wie-bekende", dutch: "vriend, buur of collega" },
    Choice { slug: "werk", key: "ander-wie-werk", dutch: "door het werk" },
];

/// Letters that fit in each line.
const LONGEST: [(&str, usize); 5] = [("naam", 80), ("telefoon", 60), ("taal", 60), ("uw-naam", 80), ("bericht", 300)];

/// The form as it was sent.
#[derive(Clone, Copy)]
pub struct Typed<'f> {
    pub about: About,
    pub fields: &'f Fields,
}

impl<'f> Typed<'f> {
    /// Whether nothing was sent yet.
    pub fn is_new(&self) -> bool {
        *self.fields == Fields::default()
    }

    /// One line of what was typed: no other line, and nothing that makes it run the other way.
    pub fn line(&self, name: &str) -> String {
        let turns = |letter: char| matches!(letter, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let spaced = self.fields.get(name).replace(|letter: char| letter.is_control() || turns(letter), " ");
        spaced.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A number as it is dialled here: who writes Arabic may use other digits.
    pub fn phone(&self) -> String {
        let latin = |letter: char| match letter {
            '\u{660}'..='\u{669}' => char::from_digit(letter as u32 - 0x660, 10).unwrap_or(letter),
            '\u{6f0}'..='\u{6f9}' => char::from_digit(letter as u32 - 0x6f0, 10).unwrap_or(letter),
            _ => letter,
        };
        self.line("telefoon").chars().map(latin).collect()
    }

    /// As it goes into the form: what was typed, whatever it was.
    pub fn shown(&self, t: &Texts, name: &str) -> String {
        if name == "taal" && !self.fields.has(name) {
            return t["taal-naam"].to_string();
        }
        self.fields.raw(name).to_owned()
    }

    pub fn is_time(&self, choice: &Choice) -> bool {
        self.time().slug == choice.slug
    }

    pub fn time(&self) -> &'static Choice {
        let asked = self.fields.get("wanneer");
        TIMES.iter().find(|choice| choice.slug == asked).unwrap_or(&TIMES[0])
    }

    pub fn knows(&self, choice: &Choice) -> bool {
        self.fields.get("wie") == choice.slug
    }

    pub fn familiarity(&self) -> Option<&'static Choice> {
        FAMILIARITIES.iter().find(|choice| self.knows(choice))
    }

    /// Whether the carer agrees.
    pub fn agreed(&self) -> bool {
        self.fields.has("akkoord")
    }

    /// Every field with what is wrong with it, in the order of the form.
    pub fn wrong(&self, t: &Texts) -> Vec<(&'static str, String)> {
        let another = self.about == About::Another;
        let key = |name: &str| match name {
            "naam" if self.line(name).is_empty() => Some("bellen-mis-naam"),
            "telefoon" if self.line(name).is_empty() => Some("bellen-mis-telefoon"),
            "telefoon" if !is_number(&self.phone()) => Some("bellen-fout-telefoon"),
            "uw-naam" if another && self.line(name).is_empty() => Some("ander-mis-uw-naam"),
            "wie" if another && self.familiarity().is_none() => Some("ander-mis-wie"),
            "akkoord" if another && !self.agreed() => Some("ander-mis-akkoord"),
            _ => None,
        };
        let fields = ["naam", "telefoon", "taal", "uw-naam", "wie", "bericht", "akkoord"].into_iter();
        let said = |name| self.too_long(t, name).or_else(|| key(name).map(|key| t[key].to_string()));
        fields.filter_map(|name| Some((name, said(name)?))).collect()
    }

    fn too_long(&self, t: &Texts, name: &str) -> Option<String> {
        let (_, most) = LONGEST.iter().find(|(known, _)| *known == name)?;
        let over = self.line(name).chars().count().saturating_sub(*most);
        (over > 0).then(|| t.with("bellen-te-lang").number("letters", over).to_string())
    }
}

fn is_number(text: &str) -> bool {
    Phone::first(text).is_some_and(|phone| phone.dial.is_some())
}
