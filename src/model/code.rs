//! Codes of offerings: what may be one, and when two are the same. They stand in addresses, where nobody minds
//! capitals.

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

#[cfg(test)]
mod tests {
    use super::{is_code, same};

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
