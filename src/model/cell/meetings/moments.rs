//! Days and hours among the pieces of a meeting.

use jiff::civil::{Date, Time};

use super::tokens::Token::{self, Mark, Number, Word};
use crate::model::meeting::MONTHS;

/// Something found at the beginning of the pieces, with how many it takes; or what is wrong with it.
pub(super) type Taken<T> = Result<Option<(T, usize)>, String>;

/// A day: `2026-12-03`, `3-12-2026`, `3/12/26`, `3 december 2026`, `3-dec-2026`.
pub(super) fn day(pieces: &[Token<'_>]) -> Taken<Date> {
    let (first, month, last, length) = match *pieces {
        [Number(first), Mark(one), Number(month), Mark(other), Number(last), ..]
            if one == other && one != ':' && (first.len() == 4 || matches!(last.len(), 2 | 4)) =>
        {
            (first, month.parse().ok(), last, 5)
        }
        [Number(first), Mark('-'), Word(month), Mark('-'), Number(last), ..] => (first, named(month), last, 5),
        [Number(first), Word(month), Mark('.'), Number(last), ref rest @ ..] if is_year(last, rest) => {
            (first, named(month), last, 4)
        }
        [Number(first), Word(month), Number(last), ref rest @ ..] if is_year(last, rest) => {
            (first, named(month), last, 3)
        }
        [Number(first), Word(month), ..] if named(month).is_some() => {
            return Err(format!("Zet het jaar bij ‘{first} {month}’, zoals: {first} {month} 2027."));
        }
        _ => return Ok(None),
    };
    let Some(month): Option<i8> = month else { return Ok(None) };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let found = Date::new(full_year(year).unwrap_or(-1), month, day.parse().unwrap_or(0));
    match found {
        Ok(found) if (2000..2100).contains(&found.year()) => Ok(Some((found, length))),
        _ => Err(format!("De datum {day}-{month}-{year} bestaat niet. Schrijf dag-maand-jaar, zoals 25-3-2027.")),
    }
}

/// Not the hours that follow a day without a year: `3 december 14.00 uur`.
fn is_year(digits: &str, after: &[Token<'_>]) -> bool {
    let is_hour = matches!(after, [Mark(':' | '.'), Number(_), ..] | [Mark('-'), Number(_), Word("u" | "uur"), ..])
        || matches!(after, [Word("u" | "h" | "uur"), ..]);
    digits.len() == 4 || (digits.len() == 2 && !is_hour)
}

fn full_year(digits: &str) -> Option<i16> {
    let year: i16 = digits.parse().ok()?;
    Some(if digits.len() == 2 { 2000 + year } else { year })
}

/// The number of a month; `maandag` and `maand` are none.
pub(super) fn named(word: &str) -> Option<i8> {
    let place = match word {
        "mrt" => Some(2),
        _ if word.len() >= 3 => MONTHS.iter().position(|month| month.starts_with(word)),
        _ => None,
    };
    place.and_then(|place| i8::try_from(place + 1).ok())
}

/// An hour: `14:00`, `14.00 uur`, `14u30`, `14 uur`; where `bare`, also `14`.
pub(super) fn hour(pieces: &[Token<'_>], bare: bool) -> Taken<Time> {
    let (hour, minute, mut length) = match *pieces {
        [Number(hour), Mark(':' | '.'), Number(minute), ..] if minute.len() == 2 => (hour, minute, 3),
        [Number(hour), Word("u" | "h" | "uur"), Number(minute), ..] if minute.len() == 2 => (hour, minute, 3),
        [Number(hour), Word("u" | "h" | "uur"), ..] => (hour, "0", 2),
        [Number(hour), ..] if bare && hour.len() <= 2 => (hour, "0", 1),
        _ => return Ok(None),
    };
    // Spreadsheets add seconds.
    if let [Mark(':'), Number("00"), ..] = pieces[length..] {
        length += 2;
    }
    if let [Word("u" | "h" | "uur"), ..] = pieces[length..] {
        length += 1;
    }
    let time = hour.parse().ok().zip(minute.parse().ok()).and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
    match time {
        Some(time) => Ok(Some((time, length))),
        None => Err(format!("De tijd {hour}:{minute:0>2} bestaat niet. Schrijf bijvoorbeeld 14:00.")),
    }
}
