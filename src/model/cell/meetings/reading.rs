//! One meeting, from what a person typed: piece by piece, in any order, without guessing what is not understood.

use jiff::civil::{Date, Time};

use super::super::one_line;
use super::moments::{self, Taken};
use super::sense;
use super::tokens::Token::{self, Mark, Number, Word};
use super::tokens::{plain, tokens};
use crate::model::meeting::{Meeting, Months, Weekdays, Which};

/// In letters.
const LONGEST_NOTE: usize = 200;

/// What was found of one meeting.
#[derive(Default)]
pub(super) struct Found {
    /// Single days.
    pub days: Vec<Date>,
    pub from: Option<Date>,
    pub until: Option<Date>,
    pub except: Vec<Date>,
    pub idle: Months,
    pub which: Which,
    pub weekdays: Weekdays,
    /// Every so many weeks.
    pub every: Option<u8>,
    /// It is said to come back.
    pub repeats: bool,
    /// In a month.
    pub monthly: bool,
    pub begin: Option<Time>,
    pub end: Option<Time>,
    pub note: String,
}

/// What the next day is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Meeting,
    From,
    Until,
    Except,
}

struct Reader<'a> {
    pieces: &'a [Token<'a>],
    role: Role,
    found: Found,
}

/// The meetings that one piece of a cell says: several where it names several days.
///
/// # Errors
/// What is wrong and what to do, in Dutch.
pub(super) fn read(part: &str) -> Result<Vec<Meeting>, String> {
    let (said, note) = without_note(part)?;
    let plain = plain(&said);
    let pieces = tokens(&plain);
    let mut reader = Reader { pieces: &pieces, role: Role::Meeting, found: Found { note, ..Found::default() } };
    while !reader.pieces.is_empty() {
        reader.step()?;
    }
    sense::made(reader.found)
}

/// What stands between brackets is a note.
fn without_note(part: &str) -> Result<(String, String), String> {
    let Some((before, rest)) = part.split_once('(') else { return Ok((part.to_owned(), String::new())) };
    let (note, after) = rest.rsplit_once(')').ok_or("Er gaat een haakje open dat niet dicht gaat.")?;
    let note = one_line(note.trim());
    if note.chars().count() > LONGEST_NOTE {
        return Err(format!("De tekst tussen haakjes is te lang. Gebruik hoogstens {LONGEST_NOTE} letters."));
    }
    Ok((format!("{before} {after}"), note))
}

impl<'a> Reader<'a> {
    fn skip(&mut self, length: usize) {
        self.pieces = &self.pieces[length..];
    }

    fn take<T>(&mut self, taken: Taken<T>) -> Result<Option<T>, String> {
        Ok(taken?.map(|(value, length)| {
            self.skip(length);
            value
        }))
    }

    fn step(&mut self) -> Result<(), String> {
        match *self.pieces {
            [Number(number), Word("e" | "ste" | "de"), ..] => self.which(number),
            [Number(_), ..] => self.number(),
            [Word(word), ..] => {
                self.skip(1);
                self.word(word)
            }
            _ => {
                self.skip(1);
                Ok(())
            }
        }
    }

    fn which(&mut self, number: &str) -> Result<(), String> {
        self.skip(2);
        let is_known = number.parse().is_ok_and(|number| self.found.which.insert(number));
        let wrong = || format!("‘{number}e’ kan niet. Kies 1e, 2e, 3e, 4e, 5e of laatste.");
        if is_known { Ok(()) } else { Err(wrong()) }
    }

    fn number(&mut self) -> Result<(), String> {
        if let Some(day) = self.take(moments::day(self.pieces))? {
            self.day(day);
            return Ok(());
        }
        if let [Number(number), Word("week" | "weken"), ..] = *self.pieces {
            self.skip(2);
            return self.every(number.parse().ok());
        }
        // ‘14-16 uur’, ‘van 14 tot 16 uur’: the first hour has no mark of its own.
        let is_span = matches!(self.pieces, [Number(_), Mark('-') | Word("tot"), Number(_), ..]);
        match self.take(moments::hour(self.pieces, is_span))? {
            Some(time) => self.hours(time),
            None => Err(not_understood(self.pieces)),
        }
    }

    fn day(&mut self, day: Date) {
        let found = &mut self.found;
        match self.role {
            Role::Meeting => found.days.push(day),
            Role::From => found.from = Some(day),
            Role::Until => found.until = Some(day),
            Role::Except => found.except.push(day),
        }
        if self.role != Role::Except {
            self.role = Role::Meeting;
        }
    }

    fn hours(&mut self, begin: Time) -> Result<(), String> {
        self.role = Role::Meeting;
        let found = &mut self.found;
        if found.begin.is_some() {
            return Err("Er staan twee begintijden. Zet elke bijeenkomst op een eigen regel.".to_owned());
        }
        found.begin = Some(begin);
        let between = match *self.pieces {
            [Mark('-'), ..] => 1,
            [Word("tot"), Word("en"), Word("met"), ..] => 3,
            [Word("tot"), ..] => 1,
            _ => return Ok(()),
        };
        // ‘10:00 tot 2027-06-30’: no hour, but the day until which it comes back.
        if matches!(moments::day(&self.pieces[between..]), Ok(Some(_))) {
            return Ok(());
        }
        if let Some((end, length)) = moments::hour(&self.pieces[between..], true)? {
            self.skip(between + length);
            self.found.end = Some(end);
        }
        Ok(())
    }

    fn every(&mut self, weeks: Option<u8>) -> Result<(), String> {
        let weeks = weeks.filter(|weeks| (1..=52).contains(weeks));
        self.found.every = Some(weeks.ok_or("Dit aantal weken kan niet. Schrijf bijvoorbeeld: elke 2 weken.")?);
        self.found.repeats = true;
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), String> {
        let found = &mut self.found;
        match word {
            "elke" | "elk" | "iedere" | "ieder" | "wekelijks" => found.repeats = true,
            "maand" | "maandelijks" => found.monthly = true,
            "dag" | "dagen" | "dagelijks" => found.weekdays.add(Weekdays::ALL),
            "werkdag" | "werkdagen" => found.weekdays.add(Weekdays::WORKING),
            "vanaf" | "sinds" => self.role = Role::From,
            "behalve" | "niet" | "uitgezonderd" => self.role = Role::Except,
            "tot" => self.until(),
            "om" if matches!(self.pieces, [Word("de"), Word("week"), ..]) => {
                self.skip(2);
                return self.every(Some(2));
            }
            "laatste" => found.which.insert_last(),
            "om" | "op" | "van" | "de" | "het" | "der" | "in" | "per" | "en" | "week" | "weken" | "uur" | "ca"
            | "circa" => {}
            _ => return self.name(word),
        }
        Ok(())
    }

    /// ‘maandag tot en met vrijdag’, or until a day.
    fn until(&mut self) {
        if let [Word("en"), Word("met"), ..] = self.pieces {
            self.skip(2);
        }
        let last = self.found.weekdays.iter().last();
        match (last, self.pieces) {
            (Some(first), [Word(word), ..]) if sense::weekday(word).is_some() => {
                self.found.weekdays.add(sense::span(first, word));
                self.skip(1);
            }
            _ => self.role = Role::Until,
        }
    }

    /// A month in which it is not, a number in words, or a day of the week.
    fn name(&mut self, word: &str) -> Result<(), String> {
        const NUMBERS: [&str; 5] = ["eerste", "tweede", "derde", "vierde", "vijfde"];
        const COUNTS: [&str; 4] = ["een", "twee", "drie", "vier"];
        if let Some(month) = moments::named(word).filter(|_| self.role == Role::Except) {
            self.found.idle.insert(month);
        } else if let Some(place) = NUMBERS.iter().position(|number| *number == word) {
            self.found.which.insert(place as u8 + 1);
        } else if let Some(place) = COUNTS.iter().position(|count| *count == word) {
            if !matches!(self.pieces, [Word("week" | "weken"), ..]) {
                return Err(not_understood(&[Word(word)]));
            }
            return self.every(Some(place as u8 + 1));
        } else if let Some(day) = sense::weekday(word) {
            self.found.weekdays.insert(day);
        } else {
            return Err(not_understood(&[Word(word)]));
        }
        Ok(())
    }
}

fn not_understood(pieces: &[Token<'_>]) -> String {
    let first = match pieces.first() {
        Some(Number(text) | Word(text)) => text,
        _ => "",
    };
    format!("Wij begrijpen ‘{first}’ niet. {}", sense::EXAMPLES)
}
