//! Whether what was found makes a meeting.

use jiff::civil::{Date, Time, Weekday};

use super::reading::Found;
use crate::model::meeting::{Days, Meeting, Repeat, Rule, WEEKDAYS, Weekdays};
use crate::model::moment::is_skipped;

/// What may be typed.
pub(super) const EXAMPLES: &str =
    "Schrijf bijvoorbeeld: 3-12-2027 14:00-16:00, of: elke 1e dinsdag van de maand 19:30-21:30.";

/// Short names of the days of the week, from Monday.
const SHORT: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];
/// What may follow such a day: `dinsdagmiddag`, `dinsdags`.
const PARTS: [&str; 8] = ["", "s", "en", "ochtend", "morgen", "middag", "avond", "nacht"];

/// The day of the week that a word names.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let by_name = |name: &str| word.strip_prefix(name).is_some_and(|part| PARTS.contains(&part));
    let place =
        SHORT.iter().position(|short| *short == word).or_else(|| WEEKDAYS.iter().position(|name| by_name(name)))?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// From one day of the week until the one that a word names, over the end of the week where it must.
pub(super) fn span(first: Weekday, last: &str) -> Weekdays {
    let mut span = Weekdays::default();
    let last = weekday(last).unwrap_or(first);
    for day in first.cycle_forward().take(7) {
        span.insert(day);
        if day == last {
            break;
        }
    }
    span
}

/// The meetings: several where there are several days.
pub(super) fn made(found: Found) -> Result<Vec<Meeting>, String> {
    let begin = found.begin.ok_or("Er staat geen tijd bij. Zet de begintijd erbij, zoals 14:00, of 14:00-16:00.")?;
    if let Some(end) = found.end.filter(|end| *end <= begin) {
        return Err(format!(
            "De eindtijd {} ligt niet na de begintijd {}. Duurt het tot na middernacht? Laat dan de eindtijd weg.",
            said(end),
            said(begin)
        ));
    }
    let comes_back = found.repeats || !found.which.is_empty();
    if comes_back && !found.days.is_empty() {
        return Err(format!(
            "Is dit één keer, op {}, of komt het terug? Maak er twee regels van.",
            spoken(found.days[0])
        ));
    }
    let days = if comes_back { vec![Days::Repeated(repeat(&found)?)] } else { once(&found, begin)? };
    let meeting = |days| Meeting { days, begin, end: found.end, note: found.note.as_str().into() };
    Ok(days.into_iter().map(meeting).collect())
}

fn once(found: &Found, begin: Time) -> Result<Vec<Days>, String> {
    if found.from.is_some()
        || found.until.is_some()
        || !found.except.is_empty()
        || found.idle.iter().count() > 0
        || found.days.is_empty()
    {
        return Err(format!("Er staat niet op welke dag het is, of hoe vaak. {EXAMPLES}"));
    }
    for day in &found.days {
        if !found.weekdays.is_empty() && !found.weekdays.contains(day.weekday()) {
            let name = WEEKDAYS[day.weekday().to_monday_zero_offset() as usize];
            return Err(format!("{} is een {name}. Klopt de dag of de datum niet?", spoken(*day)));
        }
        if let Some(skipped) = [Some(begin), found.end].into_iter().flatten().find(|time| is_skipped(*day, *time)) {
            let (time, day) = (said(skipped), spoken(*day));
            return Err(format!(
                "De tijd {time} bestaat niet op {day}: dan gaat de zomertijd in. Kies een andere tijd."
            ));
        }
    }
    Ok(found.days.iter().copied().map(Days::Once).collect())
}

fn repeat(found: &Found) -> Result<Repeat, String> {
    let on = found.weekdays;
    if on.is_empty() {
        return Err(format!("Er staat niet op welke dag van de week het is. {EXAMPLES}"));
    }
    let name = || on.to_string();
    let every = found.every.unwrap_or(1);
    let rule = match (found.which.is_empty(), found.monthly) {
        (true, false) => Rule::Weekly { every, on },
        (true, true) => {
            let day = name();
            return Err(format!("Welke {day} van de maand? Schrijf bijvoorbeeld: elke 1e {day} van de maand."));
        }
        (false, _) if every > 1 => return Err("Kies: om de zoveel weken, of elke maand.".to_owned()),
        (false, _) => Rule::Monthly { which: found.which, on },
    };
    if every > 1 && found.from.is_none() {
        return Err("Vanaf welke dag? Zet de eerste keer erbij, zoals: vanaf 6-1-2027.".to_owned());
    }
    if let (Some(from), Some(until)) = (found.from, found.until)
        && until < from
    {
        return Err(format!("De laatste dag, {}, ligt voor de eerste, {}.", spoken(until), spoken(from)));
    }
    let mut except = found.except.clone();
    except.sort();
    except.dedup();
    if found.idle.iter().count() == 12 {
        return Err("Zo is het nooit: alle maanden vallen af.".to_owned());
    }
    Ok(Repeat { rule, from: found.from, until: found.until, idle: found.idle, except: except.into() })
}

/// What can hardly be meant: a day that is left out and on which it would not have been.
pub(super) fn odd(meetings: &[Meeting]) -> impl Iterator<Item = String> + '_ {
    let repeats = meetings.iter().filter_map(|meeting| match &meeting.days {
        Days::Repeated(repeat) => Some(repeat),
        Days::Once(_) => None,
    });
    repeats.flat_map(|repeat| {
        let idle = repeat.except.iter().filter(|day| !repeat.would_be_on(**day));
        idle.map(|day| format!("Op {} is er al niets. Klopt de dag na ‘behalve’?", spoken(*day)))
    })
}

fn said(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn spoken(day: Date) -> String {
    format!("{}-{}-{}", day.day(), day.month(), day.year())
}
