//! Codes of offerings: what may be one, and when two are the same. They stand in addresses, where nobody minds
//! capitals.

use sha2::{Digest, Sha256};

/// The longest code.
const LONGEST: usize = 40;
/// Letters and digits that aren't mistaken for each other, and make no words.
const LETTERS: &[u8] = b"BCDFGHJKMNPQRSTVWXZ23456789";

/// Whether it can stand in an address as it is. A name of dots alone means a folder there.
pub fn is_code(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    text.len() <= LONGEST && text.chars().all(plain) && text.contains(|letter| letter != '.')
}

/// What is equal for codes that are the same: `MK-0001` and `mk-0001`.
pub fn same(code: &str) -> String {
    code.to_ascii_lowercase()
}

/// Of an offering that is made on screen: `SITE-7K3FB`. It follows from the id of the offering and from no list: the next
/// code of a spreadsheet would be given once more in that spreadsheet, to something else.
pub fn made_here(id: &str, is_taken: &dyn Fn(&str) -> bool) -> String {
    let code = |attempt: u32| {
        let digest = Sha256::digest(format!("{id}\n{attempt}"));
        let letters = digest.iter().take(5).map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]));
        "SITE-".chars().chain(letters).collect::<String>()
    };
    (0..).map(code).find(|code| !is_taken(code)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{is_code, made_here, same};

    #[test]
    fn a_code_made_here_is_its_own_and_no_number_that_a_list_goes_on_to() {
        let first = made_here("an-id", &|_| false);
        assert!(first.starts_with("SITE-") && first.len() == 10 && is_code(&first), "{first}");
        assert_eq!(first, made_here("an-id", &|_| false));
        assert_ne!(first, made_here("another", &|_| false));
        assert_ne!(first, made_here("an-id", &|code| code == first));
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
