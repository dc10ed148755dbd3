//! Dates as people type them, and as Excel stores them.

use jiff::civil::Date;

use super::super::field::Field;
use super::{Parsed, Remark, bare_words};

/// By the letters that tell them apart, in Dutch and English.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["maa", "mrt", "mar"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// How a date is written.
const ORDER: &str = "Schrijf dag-maand-jaar, zoals 25-03-2026.";

enum Meaning {
    Day(Date),
    Month(i16, i8),
    Year(i16),
    /// Reads as a date, but the calendar has no such day.
    Impossible,
    /// Says that it isn't known.
    Nothing,
    Unclear,
}

/// A day as `2026-03-12`; the origin's date may also be a month or a year.
pub(super) fn date(field: Field, text: &str) -> Parsed {
    let partial = field == Field::OriginDate;
    match read(text) {
        Meaning::Day(day) => Parsed::clean(day.to_string()),
        Meaning::Month(year, month) if partial => Parsed::clean(format!("{year:04}-{month:02}")),
        Meaning::Year(year) if partial => Parsed::clean(format!("{year:04}")),
        Meaning::Month(year, month) => month_as_day(field, text, year, month),
        Meaning::Year(_) => Parsed::with("", Remark::error(format!("Dit is een jaar. {ORDER}"))),
        Meaning::Impossible => Parsed::with("", Remark::error(format!("De datum {text} bestaat niet. {ORDER}"))),
        Meaning::Nothing => Parsed::default(),
        Meaning::Unclear => Parsed::with("", Remark::error(format!("‘{text}’ is geen datum. {ORDER}"))),
    }
}

/// A month is no day. Something valid until March is valid until its last day.
fn month_as_day(field: Field, text: &str, year: i16, month: i8) -> Parsed {
    let Ok(first) = Date::new(year, month, 1) else {
        return Parsed::with("", Remark::error(format!("De datum {text} bestaat niet. {ORDER}")));
    };
    let (day, which) = if field == Field::ValidUntil { (first.last_of_month(), "laatste") } else { (first, "eerste") };
    let advice = format!("‘{text}’ is een maand. Wij namen de {which} dag: {day}. Vul liever de dag in.");
    Parsed::with(day.to_string(), Remark::warning(advice))
}

fn read(text: &str) -> Meaning {
    let said = bare_words(text);
    // Spreadsheets add the time of midnight to a date.
    let said =
        [" 00 00 00", "t00 00 00", " 00 00", " 0 00"].iter().find_map(|time| said.strip_suffix(time)).unwrap_or(&said);
    let tokens: Vec<&str> = said.split(' ').filter(|token| !token.is_empty()).collect();
    match tokens.as_slice() {
        [] | ["onbekend" | "nvt" | "geen"] | ["n", "v", "t"] => Meaning::Nothing,
        [number] => single(number),
        [first, second] => pair(first, second),
        [first, second, third] => triple(first, second, third),
        _ => Meaning::Unclear,
    }
}

/// A year, or the number of days since 1900 that Excel keeps.
fn single(token: &str) -> Meaning {
    let Ok(number) = token.parse::<i32>() else { return Meaning::Unclear };
    match (token.len(), number) {
        (4, 1900..=2100) => i16::try_from(number).map_or(Meaning::Unclear, Meaning::Year),
        (5, 20_000..=73_050) => {
            let days = jiff::Span::new().try_days(number);
            let day = days.and_then(|days| Date::new(1899, 12, 30).and_then(|zero| zero.checked_add(days)));
            day.map_or(Meaning::Unclear, Meaning::Day)
        }
        _ => Meaning::Unclear,
    }
}

fn pair(first: &str, second: &str) -> Meaning {
    let found = match (month(first), year(first), month(second), year(second)) {
        (Some(month), _, _, Some(year)) if !first.starts_with(char::is_numeric) || second.len() == 4 => (year, month),
        (_, Some(year), Some(month), _) if first.len() == 4 => (year, month),
        _ => return Meaning::Unclear,
    };
    if (1..=12).contains(&found.1) { Meaning::Month(found.0, found.1) } else { Meaning::Impossible }
}

fn triple(first: &str, second: &str, third: &str) -> Meaning {
    let year_first = first.len() == 4;
    let (day, year_token) = if year_first { (third, first) } else { (first, third) };
    let (Ok(day), Some(month), Some(year)) = (day.parse::<i8>(), month(second), year(year_token)) else {
        return Meaning::Unclear;
    };
    Date::new(year, month, day).map_or(Meaning::Impossible, Meaning::Day)
}

fn month(token: &str) -> Option<i8> {
    if token.bytes().all(|byte| byte.is_ascii_digit()) {
        return token.parse().ok().filter(|_| token.len() <= 2);
    }
    let start = token.get(..3)?;
    let place = MONTHS.iter().position(|names| names.contains(&start))?;
    i8::try_from(place + 1).ok()
}

fn year(token: &str) -> Option<i16> {
    let number = token.parse::<i16>().ok()?;
    match token.len() {
        4 => Some(number).filter(|year| (1900..=2100).contains(year)),
        2 if number < 70 => Some(2000 + number),
        2 => Some(1900 + number),
        _ => None,
    }
}
