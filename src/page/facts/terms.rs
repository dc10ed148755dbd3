//! What an offering asks of one: money, who pays it, and a decision first. What nobody wrote down is said once, with
//! whom to ask.

use crate::language::Texts;
use crate::model::published::Published;
use crate::wording::plain_words;

/// One fact under its label.
#[derive(Debug, PartialEq, Eq)]
pub struct Term<'a> {
    /// Always the same words, so that one finds it again.
    pub label: &'a str,
    /// What is known of it, or whom to ask.
    pub lines: Vec<String>,
    /// Whether the lines are somebody's own words, in Dutch.
    pub is_quoted: bool,
}

/// The three facts; those that nobody wrote down stand together at the end.
pub fn terms<'a>(t: &'a Texts, offering: &Published, organisation: &str, can_call: bool) -> Vec<Term<'a>> {
    let ask = if can_call {
        t["feiten-vraag-bellen"].to_string()
    } else {
        t.with("feiten-vraag-aan").text("aanbieder", organisation).to_string()
    };
    let known = [
        ("feiten-kosten", "feiten-kosten-zin", costs(t, offering)),
        ("filter-betaalt", "feiten-betaalt-zin", payers(t, offering)),
        ("filter-indicatie", "feiten-indicatie-zin", indication(t, offering)),
    ];
    let unknown: Vec<_> = known
        .iter()
        .filter(|(.., lines)| lines.is_empty())
        .map(|(label, in_list, _)| (&*t[label], &*t[in_list]))
        .collect();
    let own_words = !plain_words::own_costs(&offering.costs, offering.funding).is_empty();
    let mut terms: Vec<_> = known
        .into_iter()
        .filter(|(.., lines)| !lines.is_empty())
        .map(|(label, _, lines)| Term { label: &t[label], lines, is_quoted: own_words && label == "feiten-kosten" })
        .collect();
    let not_known = |label, lines| Term { label, lines, is_quoted: false };
    let last = match &*unknown {
        [] => return terms,
        [(label, _)] => not_known(label, vec![format!("{}. {ask}", t["feiten-niet-bekend"])]),
        [rest @ .., (_, last)] => {
            let rest = rest.iter().map(|(_, in_list)| *in_list).collect::<Vec<_>>().join(&t["kaart-komma"]);
            let sentence = format!("{rest} {} {last}. {ask}", t["kaart-en"]);
            not_known(&t["feiten-nog-niet-bekend"], vec![plain_words::capital(&sentence).into_owned()])
        }
    };
    terms.push(last);
    terms
}

fn costs(t: &Texts, offering: &Published) -> Vec<String> {
    match plain_words::own_costs(&offering.costs, offering.funding) {
        "" if plain_words::free(offering.funding) => vec![t["betaalt-gratis-kort"].to_string()],
        "" => Vec::new(),
        costs => vec![costs.to_owned()],
    }
}

fn payers(t: &Texts, offering: &Published) -> Vec<String> {
    let all = offering.funding;
    all.iter().map(|funding| t.funding(funding, all).to_string()).collect()
}

fn indication(t: &Texts, offering: &Published) -> Vec<String> {
    let known = offering.indication.map(|indication| t.indication(indication, offering.funding));
    known.into_iter().map(|text| text.to_string()).collect()
}
