//! Codes of offerings: what may be one, and when two are the same. They stand in addresses, where nobody minds
//! capitals.

use std::collections::BTreeMap;

/// The longest code.
const LONGEST: usize = 40;

/// Whether it can stand in an address as it is. A name of dots alone means a folder there.
pub fn is_code(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    text.len() <= LONGEST && text.chars().all(plain) && text.contains(|letter| letter != '.')
}

/// What is equal for codes that are the same: `MK-0001` and `mk-0001`.
pub fn same(code: &str) -> String {
    code.to_ascii_lowercase()
}

/// The code after those of a list, in the manner of most of them: `MK-0219` → `MK-0220`. A list without such codes
/// begins with `A-001`.
pub fn next(own: &[&str], is_taken: &dyn Fn(&str) -> bool) -> String {
    let mut manners = BTreeMap::<(&str, usize), (usize, u64)>::new();
    for code in own {
        let prefix = code.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let digits = &code[prefix.len()..];
        if let Ok(number) = digits.parse::<u64>() {
            let (times, highest) = manners.entry((prefix, digits.len())).or_default();
            (*times, *highest) = (*times + 1, number.max(*highest));
        }
    }
    let most = manners.into_iter().max_by_key(|(_, (times, _))| *times);
    let ((prefix, digits), (_, mut number)) = most.unwrap_or((("A-", 3), (0, 0)));
    while let Some(after) = number.checked_add(1) {
        number = after;
        let code = format!("{prefix}{number:0digits$}");
        if !is_code(&code) {
            break;
        }
        if !is_taken(&code) {
            return code;
        }
    }
    // After the last number there is still another manner.
    next(&[], is_taken)
}

#[cfg(test)]
mod tests {
    use super::{is_code, next, same};

    #[test]
    fn the_next_code_follows_the_list() {
        assert_eq!(next(&["MK-0001", "MK-0219", "X9", "los"], &|_| false), "MK-0220");
        assert_eq!(next(&["MK-0219"], &|code| code == "MK-0220"), "MK-0221");
        assert_eq!(next(&["7", "12", "13"], &|_| false), "14");
        assert_eq!(next(&[], &|code| code == "A-001"), "A-002");
        assert_eq!(next(&["18446744073709551615"], &|_| false), "A-001");
    }

    #[test]
    fn a_code_can_stand_in_an_address() {
        for good in ["MK-0001", "1", "a.b_c", ".a"] {
            assert!(is_code(good), "{good}");
        }
        for odd in ["", ".", "..", "...", "a/b", "a b", "a%20", "é", "a?", "a#", &"x".repeat(41)] {
            assert!(!is_code(odd), "{odd}");
        }
        assert_eq!(same("Mk-1"), same("mK-1"));
    }
}
