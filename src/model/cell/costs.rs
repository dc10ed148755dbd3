//! What costs say of themselves.

use super::bare_words;

/// Words by which an amount is not what everybody pays.
const FREE: &[&str] = &["gratis", "kosteloos", "kosteloze", "geen", "niets", "niks", "soms", "vrijwillige"];

/// Whether costs name an amount and don't say that it is free for anybody: ‘gratis’ beside them is out of date.
pub fn cost_money(costs: &str) -> bool {
    let words = bare_words(costs);
    let is_free = words.split(' ').any(|word| FREE.contains(&word));
    !is_free && names_amount(&costs.to_lowercase())
}

/// ‘€ 7,50’, ‘10 euro’, ‘5,-’; not ‘€ 0’, and not the number of an hour.
fn names_amount(costs: &str) -> bool {
    let letters: Vec<char> = costs.chars().collect();
    let (mut place, mut found) = (0, false);
    while place < letters.len() {
        if !letters[place].is_ascii_digit() {
            place += 1;
            continue;
        }
        let start = place;
        while place < letters.len() && (letters[place].is_ascii_digit() || matches!(letters[place], ',' | '.')) {
            place += 1;
        }
        let before: String = letters[..start].iter().rev().filter(|letter| !letter.is_whitespace()).take(4).collect();
        let after: String = letters[place..].iter().skip_while(|letter| letter.is_whitespace()).take(4).collect();
        let is_money = before.starts_with('€')
            || before == "orue"
            || after.starts_with("euro")
            || after.starts_with('€')
            || (letters[place - 1] == ',' && after.starts_with('-'));
        found |= is_money && letters[start..place].iter().any(|letter| ('1'..='9').contains(letter));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::cost_money;

    #[test]
    fn an_amount_costs_money_unless_it_is_free_for_somebody() {
        for costs in ["€ 7,50 per uur", "7 euro 50", "Euro 5", "5,- per keer", "U betaalt 12 euro"] {
            assert!(cost_money(costs), "{costs}");
        }
        for costs in ["", "Gratis", "€ 0,00", "Eerste keer gratis, daarna € 5", "Vraag het op 0320 123456", "geen € 5"]
        {
            assert!(!cost_money(costs), "{costs}");
        }
    }
}
