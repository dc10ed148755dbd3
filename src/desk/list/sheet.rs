//! What the form of the list says: the order, a line to each offering and the note for this client. It lives in the form
//! alone: it comes in, goes out again with the page, and is kept nowhere.

use std::collections::{HashMap, HashSet};

use crate::form::Fields;
use crate::model::choice::{Choice, ReferralWay};
use crate::model::code::same;
use crate::model::picks::{MOST, Picks};
use crate::staff::Staff;

/// The list as it stands on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Which list it is: another for every client.
    pub mark: String,
    /// Codes with the line that the worker wrote to them.
    pub entries: Vec<(String, String)>,
    /// For this client.
    pub note: String,
}

/// What a button of the form asks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Doing<'a> {
    /// Nearer to the beginning.
    Up(&'a str),
    /// Nearer to the end.
    Down(&'a str),
    /// Off the list.
    Off(&'a str),
    /// On the list.
    On(&'a str),
    /// What came in the place of a stopped one, in its place.
    Successor(&'a str),
    /// To hand it on in a way that ends on this page.
    Give(ReferralWay),
    /// To begin a list for the next client; surely or to be asked first.
    Anew {
        /// The worker knows that this one goes.
        surely: bool,
    },
    /// Nothing but to show the page: a key that sends forms does no harm.
    #[default]
    Nothing,
}

impl<'a> Doing<'a> {
    /// Reads the value of a button.
    pub fn read(value: &'a str) -> Self {
        match value.split_once(' ').unwrap_or((value, "")) {
            ("omhoog", code) => Self::Up(code),
            ("omlaag", code) => Self::Down(code),
            ("eraf", code) => Self::Off(code),
            ("erbij", code) => Self::On(code),
            ("vervang", code) => Self::Successor(code),
            ("geef", way) => ReferralWay::from_slug(way).map_or(Self::Nothing, Self::Give),
            ("opnieuw", sure) => Self::Anew { surely: sure == "zeker" },
            _ => Self::Nothing,
        }
    }
}

impl Sheet {
    /// What was sent: each offering once, with its line in the same order; no more than fit on a list.
    pub fn read(fields: &Fields) -> Self {
        let lines = fields.all("regel").map(str::trim).chain(std::iter::repeat(""));
        let mut seen = HashSet::new();
        let entries = fields.all("aanbod").zip(lines).filter(|(code, _)| seen.insert(same(code))).take(MOST);
        let entries = entries.map(|(code, line)| (code.to_owned(), line.to_owned())).collect();
        Self { mark: fields.get("lijst").to_owned(), entries, note: fields.get("notitie").to_owned() }
    }

    /// The list without a word to it.
    pub fn of(picks: &Picks) -> Self {
        Self::default().with(picks)
    }

    /// The same words to another list; an offering that is not on it takes its line along.
    pub fn with(self, picks: &Picks) -> Self {
        let mut lines: HashMap<String, String> = self.entries.into_iter().collect();
        let line = |code: &String| (code.clone(), lines.remove(code).unwrap_or_default());
        let entries = picks.codes.iter().map(line).collect();
        Self { mark: picks.mark.clone(), entries, note: self.note }
    }

    /// What comes in the place of an offering takes its line along, after its own.
    pub fn succeed(&mut self, code: &str, successor: &str) {
        let of =
            |entries: &[(String, String)], code: &str| entries.iter().position(|(known, _)| same(known) == same(code));
        let Some(old) = of(&self.entries, code) else { return };
        let line = std::mem::take(&mut self.entries[old].1);
        match of(&self.entries, successor) {
            Some(new) => self.entries[new].1 = format!("{} {line}", self.entries[new].1).trim().to_owned(),
            None => self.entries[old] = (successor.to_owned(), line),
        }
    }

    /// Its list.
    pub fn picks(&self) -> Picks {
        let mut picks = Picks::new(self.mark.clone());
        for (code, _) in &self.entries {
            picks.add(code);
        }
        picks
    }

    /// Whether it is the list that the worker has in hand, not one that was begun for an earlier client.
    pub fn is_current(&self, staff: &Staff) -> bool {
        self.mark == staff.picks.mark
    }

    /// Whether anything is written on it.
    pub fn has_words(&self) -> bool {
        !self.note.is_empty() || self.entries.iter().any(|(_, line)| !line.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::{Doing, Sheet};
    use crate::form::Fields;
    use crate::model::picks::Picks;

    fn list(mark: &str, codes: &[&str]) -> Picks {
        let mut picks = Picks::new(mark.to_owned());
        codes.iter().for_each(|code| assert!(picks.add(code)));
        picks
    }

    #[test]
    fn words_follow_their_offering_to_another_place() {
        let sheet = Sheet::read(&Fields::read(b"aanbod=A&regel=bel+eerst&aanbod=B&regel=&notitie=Dag&lijst=m"));
        assert!(sheet.has_words());
        let turned = sheet.with(&list("m", &["B", "A", "C"]));
        let expected = [("B", ""), ("A", "bel eerst"), ("C", "")];
        assert_eq!(turned.entries, expected.map(|(code, line)| (code.to_owned(), line.to_owned())));
        assert_eq!(turned.note, "Dag");
    }

    #[test]
    fn what_comes_in_the_place_of_another_takes_its_words_along() {
        let mut sheet = Sheet::read(&Fields::read(b"aanbod=A&regel=bel+eerst&aanbod=B&regel=rustig&aanbod=C&regel="));
        sheet.succeed("a", "D");
        sheet.succeed("B", "D");
        sheet.succeed("weg", "C");
        let expected = [("D", "bel eerst rustig"), ("B", ""), ("C", "")];
        assert_eq!(sheet.entries, expected.map(|(code, line)| (code.to_owned(), line.to_owned())));
    }

    #[test]
    fn a_button_says_what_it_does() {
        assert_eq!(Doing::read("omhoog MK-1"), Doing::Up("MK-1"));
        assert_eq!(Doing::read("opnieuw"), Doing::Anew { surely: false });
        assert_eq!(Doing::read("opnieuw zeker"), Doing::Anew { surely: true });
        assert_eq!(Doing::read(""), Doing::Nothing);
    }
}
