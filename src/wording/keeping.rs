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

/// How long ago a day was, in whole months; 0 where it is still to come. `None`: it is no day.
pub fn months_since(day: &str, today: Date) -> Option<usize> {
    let span = day.parse::<Date>().ok()?.until((Unit::Month, today)).ok()?;
    Some(usize::try_from(span.get_months()).unwrap_or(0))
}

/// `1 aanbod`, `3 keer aanbod`: the word has no plural.
pub fn offerings(count: usize) -> String {
    if count == 1 { "1 aanbod".to_owned() } else { format!("{} keer aanbod", super::number(count)) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::months_since;

    #[test]
    fn whole_months_are_counted() {
        let ago = |day| months_since(day, date(2026, 3, 12));
        assert_eq!((ago("2025-01-12"), ago("2025-01-13")), (Some(14), Some(13)));
        assert_eq!((ago("2026-02-12"), ago("2026-03-01"), ago("2026-05-01")), (Some(1), Some(0), Some(0)));
        assert_eq!(ago(""), None);
    }
}
