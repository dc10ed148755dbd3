//! Numbers that may say who somebody is: telephone, citizen number, date of birth, postcode, house, licence plate.
//! What is left are ages, amounts, the four digits of a postcode, a year, and numbers that are the same for everyone.

/// Numbers to call that are nobody's own; those that begin with 0800 or 0900 too.
const FOR_EVERYONE: [&str; 7] = ["112", "113", "144", "116", "116111", "116117", "116123"];
const STREETS: [&str; 14] = [
    "straat",
    "laan",
    "weg",
    "plein",
    "dijk",
    "kade",
    "gracht",
    "singel",
    "hof",
    "pad",
    "steeg",
    "dreef",
    "plantsoen",
    "erf",
];
/// Beginnings, so that `sept` is seen too.
const MONTHS: [&str; 13] =
    ["jan", "feb", "maart", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const BIRTHS: [&str; 3] = ["gebor", "geboo", "verjaar"];
const DIGITS: [&str; 11] = ["nul", "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
/// Digits spelled out, one after another: no longer a number of children.
const MOST_SPELLED: usize = 3;

/// Digits that stand together, with all that stands before and after them.
struct Run<'a> {
    before: &'a str,
    digits: &'a str,
    after: &'a str,
}

/// Whether any number in the text is more than an age, an amount, a year, a place or a number for everyone. `lower`:
/// its words in lower case.
pub(super) fn are_personal(text: &str, lower: &[String]) -> bool {
    if is_spelled_out(lower) {
        return true;
    }
    let rest = without_public_numbers(text);
    let runs = runs(&rest);
    if runs.is_empty() {
        return false;
    }
    let is_small = |run: &Run<'_>| run.digits.chars().count() <= 2;
    let in_order = match &*runs {
        [only] => is_small(only) || is_place_or_year(only),
        // "24 uur, 7 dagen", and not "12-5": that may be a birthday.
        [one, other] => is_small(one) && is_small(other) && (text.contains("24/7") || apart(one)),
        _ => false,
    };
    !in_order || has_street(lower) || is_date(lower, &runs) || rest.split_whitespace().any(is_mixed)
}

/// Every digit there is counts, not only ours: `٣` is 3.
fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(char::is_numeric).map(|at| from + at) {
        from = text[start..].find(|letter: char| !letter.is_numeric()).map_or(text.len(), |len| start + len);
        runs.push(Run { before: &text[..start], digits: &text[start..from], after: &text[from..] });
    }
    runs
}

/// The text with numbers for everyone blanked out. They may be written with spaces, dots and lines.
fn without_public_numbers(text: &str) -> String {
    let part = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '.');
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    while let Some(start) = text[from..].find(|letter: char| letter.is_ascii_digit()).map(|at| from + at) {
        let end = text[start..].find(|letter: char| !part(letter)).map_or(text.len(), |len| start + len);
        let digits: String = text[start..end].chars().filter(char::is_ascii_digit).collect();
        let free = ["0800", "0900"].iter().any(|start| digits.starts_with(start)) && [8, 11].contains(&digits.len());
        let attached = text[..start].ends_with(|letter: char| letter.is_alphanumeric() || "+(".contains(letter))
            || (!text[..end].ends_with(' ') && text[end..].starts_with(char::is_alphanumeric));
        rest.push_str(&text[from..start]);
        rest.push_str(if !attached && (free || FOR_EVERYONE.contains(&&*digits)) { " " } else { &text[start..end] });
        from = end;
    }
    rest.push_str(&text[from..]);
    rest
}

/// Four digits, the first not 0, and no two letters after them: with those a postcode is a few houses.
fn is_place_or_year(run: &Run<'_>) -> bool {
    let four = run.digits.len() == 4 && run.digits.bytes().all(|byte| byte.is_ascii_digit());
    let letters = run.after.trim_start_matches([' ', '-', '.']).chars().take_while(|letter| letter.is_alphanumeric());
    let attached = run.before.ends_with(char::is_alphanumeric) || run.after.starts_with(char::is_alphanumeric);
    four && !attached && !run.digits.starts_with('0') && letters.count() != 2
}

/// Whether a letter stands between this number and the next.
fn apart(run: &Run<'_>) -> bool {
    let between = run.after.split(char::is_numeric).next().unwrap_or_default();
    between.chars().any(char::is_alphabetic) && between.contains(' ')
}

/// With any number, a street is an address.
fn has_street(lower: &[String]) -> bool {
    let is_street = |(at, word): (usize, &String)| {
        STREETS.iter().any(|end| match word.strip_suffix(end) {
            Some("") => lower.get(at + 1).is_some_and(|next| next.starts_with(char::is_numeric)),
            Some(_) => true,
            None => false,
        })
    };
    lower.iter().enumerate().any(is_street)
}

/// `3 mei 1948`, `mei '48`, `geb. 1948`. A day alone (`10 november`) is nobody's yet.
fn is_date(lower: &[String], runs: &[Run<'_>]) -> bool {
    let day = |run: &Run<'_>| run.digits.parse::<u32>().is_ok_and(|number| number <= 31);
    lower.iter().any(|word| word == "geb" || BIRTHS.iter().any(|start| word.starts_with(start)))
        || (lower.iter().any(|word| is_month(word)) && (runs.len() > 1 || !runs.iter().all(day)))
}

fn is_month(word: &str) -> bool {
    word.len() <= "september".len() && MONTHS.iter().any(|start| word.starts_with(start))
}

/// Letters and digits in one: a licence plate, a house (`12a`), a number of a customer. `18-jarige`, `2x`, `b12` and
/// `covid-19` are none of these.
fn is_mixed(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let parts: Vec<&str> = word.split(|letter: char| !letter.is_alphanumeric()).collect();
    let kinds = word.chars().filter(|letter| letter.is_alphanumeric()).map(char::is_numeric);
    let changes = kinds.clone().zip(kinds.clone().skip(1)).filter(|(one, other)| one != other).count();
    let letters = kinds.clone().filter(|numeric| !numeric).count();
    match changes {
        0 => false,
        1 if word.starts_with(char::is_numeric) => letters == 1 && !word.ends_with(['x', 'X', 'e']),
        1 => parts.len() > 2,
        _ => true,
    }
}

fn is_spelled_out(lower: &[String]) -> bool {
    lower.windows(MOST_SPELLED + 1).any(|words| words.iter().all(|word| DIGITS.contains(&&**word)))
}
