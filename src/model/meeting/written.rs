//! A meeting as its cell has it: `elke 1e dinsdag van de maand 19:30-21:30 vanaf 2026-09-01 behalve 2026-12-29`.

use std::fmt::{self, Display, Formatter};

use jiff::civil::Time;

use super::{Days, MONTHS, Meeting, Repeat, Rule, WEEKDAYS, Weekdays, Which};

impl Display for Meeting {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match &self.days {
            Days::Once(day) => write!(out, "{day}")?,
            Days::Repeated(repeat) => write!(out, "elke {}", repeat.rule)?,
        }
        write!(out, " {}", hour(self.begin))?;
        if let Some(end) = self.end {
            write!(out, "-{}", hour(end))?;
        }
        if let Days::Repeated(repeat) = &self.days {
            write!(out, "{}", Bounds(repeat))?;
        }
        if self.note.is_empty() { Ok(()) } else { write!(out, " ({})", self.note) }
    }
}

/// `14:00`.
fn hour(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

impl Display for Rule {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekly { every: 1, on } => write!(out, "{on}"),
            Self::Weekly { every, on } => write!(out, "{every} weken op {on}"),
            Self::Monthly { which, on } => write!(out, "{which} {on} van de maand"),
        }
    }
}

impl Display for Weekdays {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::ALL => out.write_str("dag"),
            Self::WORKING => out.write_str("werkdag"),
            _ => listed(out, self.iter().map(|day| WEEKDAYS[day.to_monday_zero_offset() as usize].to_owned())),
        }
    }
}

impl Display for Which {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let last = self.has_last().then(|| "laatste".to_owned());
        listed(out, self.numbers().map(|number| format!("{number}e")).chain(last))
    }
}

/// From when until when, and when not.
struct Bounds<'a>(&'a Repeat);

impl Display for Bounds<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Repeat { from, until, idle, except, .. } = self.0;
        if let Some(from) = from {
            write!(out, " vanaf {from}")?;
        }
        if let Some(until) = until {
            write!(out, " tot en met {until}")?;
        }
        let months = idle.iter().map(|month| MONTHS[month as usize - 1].to_owned());
        for (place, free) in months.chain(except.iter().map(|day| day.to_string())).enumerate() {
            write!(out, "{}{free}", if place == 0 { " behalve " } else { ", " })?;
        }
        Ok(())
    }
}

/// `1e, 3e en laatste`.
fn listed(out: &mut Formatter<'_>, names: impl Iterator<Item = String>) -> fmt::Result {
    let names: Vec<String> = names.collect();
    for (place, name) in names.iter().enumerate() {
        let joint = if place == 0 {
            ""
        } else if place + 1 == names.len() {
            " en "
        } else {
            ", "
        };
        write!(out, "{joint}{name}")?;
    }
    Ok(())
}
