//! What an offering asks of one: money, who pays it, and a decision first. What nobody wrote down is said once, with
//! whom to ask.

use crate::model::published::Published;
use crate::wording::plain_words;

/// One fact under its label.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// Always the same words, so that one finds it again.
    pub label: &'static str,
    /// What is known of it, or whom to ask.
    pub lines: Vec<String>,
}

/// The three facts; those that nobody wrote down stand together at the end.
pub fn terms(offering: &Published, organisation: &str, can_call: bool) -> Vec<Term> {
    let ask = if can_call { "Vraag het bij het bellen.".to_owned() } else { format!("Vraag het aan {organisation}.") };
    let known = [
        ("Kosten", "kosten", costs(offering)),
        ("Wie betaalt", "wie betaalt", payers(offering)),
        ("Indicatie", "of u een indicatie nodig heeft", indication(offering)),
    ];
    let unknown: Vec<_> =
        known.iter().filter(|(.., lines)| lines.is_empty()).map(|(label, in_list, _)| (*label, *in_list)).collect();
    let mut terms: Vec<_> = known
        .into_iter()
        .filter(|(.., lines)| !lines.is_empty())
        .map(|(label, _, lines)| Term { label, lines })
        .collect();
    let last = match &*unknown {
        [] => return terms,
        [(label, _)] => Term { label, lines: vec![format!("Niet bekend. {ask}")] },
        [rest @ .., (_, last)] => {
            let rest = rest.iter().map(|(_, in_list)| *in_list).collect::<Vec<_>>().join(", ");
            let sentence = format!("{rest} en {last}. {ask}");
            Term { label: "Nog niet bekend", lines: vec![plain_words::capital(&sentence).into_owned()] }
        }
    };
    terms.push(last);
    terms
}

fn costs(offering: &Published) -> Vec<String> {
    match &*offering.costs {
        "" if plain_words::free(offering.funding) => vec!["Gratis".to_owned()],
        "" => Vec::new(),
        costs => vec![costs.to_owned()],
    }
}

fn payers(offering: &Published) -> Vec<String> {
    let all = offering.funding;
    all.iter().map(|funding| plain_words::funding(funding, all).to_owned()).collect()
}

fn indication(offering: &Published) -> Vec<String> {
    let known = offering.indication.map(|indication| plain_words::indication(indication, offering.funding));
    known.into_iter().map(str::to_owned).collect()
}
