//! How it is said when something was checked, what is wrong with it, and what an organisation answered.

use jiff::Unit;
use jiff::civil::Date;

use crate::model::choice::{Answer, ReportKind, ReviewedHow};

/// What is wrong, as a visitor chooses it.
pub const fn report_kind(kind: ReportKind) -> &'static str {
    match kind {
        ReportKind::Phone => "Het telefoonnummer of e-mailadres klopt niet",
        ReportKind::Website => "De website werkt niet",
        ReportKind::NoMore => "Deze hulp is er niet meer",
        ReportKind::Text => "De uitleg, de kosten of de tijden kloppen niet",
        ReportKind::Other => "Iets anders",
        ReportKind::Wrong => "Er klopt iets niet",
        ReportKind::Missing => "Dit aanbod mist",
    }
}

/// How somebody made sure.
pub const fn reviewed_how(how: ReviewedHow) -> &'static str {
    match how {
        ReviewedHow::Telephone => "Gebeld",
        ReviewedHow::Mail => "Gemaild",
        ReviewedHow::Website => "Website bekeken",
        ReviewedHow::Provider => "Aanbieder zei het",
    }
}

/// What an organisation answered.
pub const fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::StillTrue => "Het klopt nog",
        Answer::Changed => "Er is iets veranderd",
        Answer::NoMore => "Het bestaat niet meer",
    }
}

/// How long ago a day was, in whole months: `14 maanden`, `1 maand`, `minder dan een maand`. `None`: it is no day.
pub fn months_ago(day: &str, today: Date) -> Option<String> {
    let span = day.parse::<Date>().ok()?.until((Unit::Month, today)).ok()?;
    Some(match span.get_months() {
        ..=0 => "minder dan een maand".to_owned(),
        1 => "1 maand".to_owned(),
        months => format!("{months} maanden"),
    })
}

/// `1 aanbod`, `3 keer aanbod`: the word has no plural.
pub fn offerings(count: usize) -> String {
    if count == 1 { "1 aanbod".to_owned() } else { format!("{} keer aanbod", super::number(count)) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::months_ago;

    #[test]
    fn whole_months_are_counted() {
        let ago = |day| months_ago(day, date(2026, 3, 12));
        assert_eq!(ago("2025-01-12").as_deref(), Some("14 maanden"));
        assert_eq!(ago("2025-01-13").as_deref(), Some("13 maanden"));
        assert_eq!(ago("2026-02-12").as_deref(), Some("1 maand"));
        assert_eq!(ago("2026-03-01").as_deref(), Some("minder dan een maand"));
        assert_eq!(ago(""), None);
    }
}
