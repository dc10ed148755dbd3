//! The citizen service number (burgerservicenummer): no organisation needs it, and it may not be passed on.

/// Whether a text has one: eight or nine digits that pass the test of eleven, at once or in groups. Telephone numbers,
/// days, times and years are none.
pub(super) fn has_number(text: &str) -> bool {
    let groups = groups(text);
    let mut at = 0;
    while at < groups.len() {
        if let Some(length) = telephone(&groups[at..]) {
            at += length;
        } else if begins(&groups[at..]) {
            return true;
        } else {
            at += 1;
        }
    }
    false
}

/// Digits that stand together, with what stands before them.
struct Group<'a> {
    before: &'a str,
    digits: &'a str,
}

fn groups(text: &str) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut left = text;
    while let Some(start) = left.find(|char: char| char.is_ascii_digit()) {
        let (before, from) = left.split_at(start);
        let end = from.find(|char: char| !char.is_ascii_digit()).unwrap_or(from.len());
        let (digits, after) = from.split_at(end);
        groups.push(Group { before, digits });
        left = after;
    }
    groups
}

/// How many groups are one telephone number: ten digits after a 0, or with `+31` or `0031` in its place.
fn telephone(groups: &[Group<'_>]) -> Option<usize> {
    let first = groups.first()?;
    let wanted: &[usize] = match first.digits {
        digits if first.before.ends_with('+') && digits.starts_with("31") => &[11, 12],
        digits if digits.starts_with("0031") => &[13, 14],
        digits if digits.starts_with('0') => &[10],
        _ => return None,
    };
    let joined = |before: &str| before.chars().all(|char| char.is_whitespace() || ".-/()".contains(char));
    together(groups, joined).find(|(_, digits)| wanted.contains(&digits.len())).map(|(length, _)| length)
}

/// Whether these groups begin with a number.
fn begins(groups: &[Group<'_>]) -> bool {
    let joined = |before: &str| {
        before.chars().count() <= 2 && before.chars().all(|char| char.is_whitespace() || ".-".contains(char))
    };
    together(groups, joined).any(|(length, digits)| {
        let lengths: Vec<usize> = groups[..length].iter().map(|group| group.digits.len()).collect();
        let is_day_or_time =
            matches!(lengths[..], [1 | 2, 1 | 2, 4] | [4, 2, 2] | [4, 4]) || lengths.iter().all(|length| *length <= 2);
        !is_day_or_time && passes(&digits)
    })
}

/// The first group, the first two and so on, as long as they are `joined`: how many, with their digits.
fn together(groups: &[Group<'_>], joined: impl Fn(&str) -> bool) -> impl Iterator<Item = (usize, String)> {
    let joined = groups.iter().enumerate().take_while(move |(at, group)| *at == 0 || joined(group.before));
    joined.scan(String::new(), |digits, (at, group)| {
        digits.push_str(group.digits);
        // No number of any kind is longer.
        (digits.len() <= 20).then(|| (at + 1, digits.clone()))
    })
}

fn passes(digits: &str) -> bool {
    let numbers: Vec<i32> = digits.bytes().map(|digit| i32::from(digit - b'0')).collect();
    if !matches!(numbers.len(), 8 | 9) || numbers.iter().all(|digit| *digit == 0) {
        return false;
    }
    // The last counts -1, those before it 2, 3 and so on.
    let weighed = numbers.iter().rev().zip([-1, 2, 3, 4, 5, 6, 7, 8, 9]).map(|(digit, weight)| digit * weight);
    weighed.sum::<i32>() % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::has_number;

    #[test]
    fn numbers_are_found_however_they_are_written() {
        for text in [
            "bsn 111222333",
            "BSN:111222333.",
            "bsn111222333",
            "111.222.333",
            "111 222 333",
            "1112.22.333",
            "111-222-333",
            "haar nummer is 10000008 geloof ik",
            "010000008",
            "bel 06 12345678, bsn 111222333",
            "111222333 06 12345678",
            "kamer 12 111222333",
        ] {
            assert!(has_number(text), "{text}");
        }
    }

    #[test]
    fn what_is_something_else_is_not_taken_for_one() {
        for text in [
            "111222334",
            "0612345678",
            "06-12345678",
            "06 10000008",
            "(06) 10000008",
            "06/10000008",
            "0575 11 22 23",
            "010 0000080",
            "+31 6 10000008",
            "+31 (0)6 10000008",
            "0031 6 10000008",
            "op 10 00 0008",
            "op 12-03-2026, en 2026-03-12",
            "tussen 10.00 00.08 uur",
            "op werkdagen na 10 uur",
            "1112223334",
            "00000000",
            "",
        ] {
            assert!(!has_number(text), "{text}");
        }
    }
}
