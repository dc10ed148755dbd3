//! Words that easy passwords are made of. Whoever guesses tries the passwords that most people have; almost all of these
//! are one or two such words with a number or a sign, so that the words catch them, and their like, better than a list.

use std::collections::HashSet;

use crate::files::Files;

const FILE: &str = "data/wachtwoorden.txt";
/// A password is easy where no more words than these, of the list and its own surroundings, make all of its letters.
const MOST_WORDS: usize = 2;
/// Digits alone are a date, a number or a row of keys, unless there are many.
const MANY_DIGITS: usize = 20;
/// So few different characters are one key held down, or two taken in turn.
const FEW_CHARACTERS: usize = 4;

/// The words, in small letters.
#[derive(Debug, Clone, Default)]
pub struct EasyWords {
    words: HashSet<String>,
    longest: usize,
}

impl EasyWords {
    /// Reads the list: a word a line, `#` begins a remark.
    pub fn load(files: &Files) -> Self {
        let text = files.read(FILE).unwrap_or_default();
        let text = String::from_utf8_lossy(&text).into_owned();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let words: HashSet<String> = lines.map(str::to_lowercase).collect();
        let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or(0);
        Self { words, longest }
    }

    /// Whether a password is easily guessed. `own` is what stands around it: names of the person and the site.
    pub fn make(&self, password: &str, own: &[&str]) -> bool {
        let lower = password.to_lowercase();
        if lower.chars().collect::<HashSet<_>>().len() <= FEW_CHARACTERS {
            return true;
        }
        let own: Vec<String> = own.iter().flat_map(|text| parts(text)).collect();
        let spelt = |text: &str| text.chars().map(letter).filter(|char| char.is_alphabetic()).collect::<String>();
        // A year at the end is a year, not letters.
        let within = lower.trim_matches(|char: char| !char.is_alphabetic());
        let plain: String = lower.chars().filter(|char| char.is_alphabetic()).collect();
        if plain.is_empty() {
            return lower.chars().count() < MANY_DIGITS;
        }
        let readings = [spelt(&lower), spelt(within), plain];
        readings.iter().any(|letters| self.cover(&letters.chars().collect::<Vec<_>>(), &own, &mut Vec::new()))
    }

    /// Whether the letters are these words one after the other; the same word again costs nothing.
    fn cover(&self, letters: &[char], own: &[String], used: &mut Vec<String>) -> bool {
        if letters.is_empty() {
            return true;
        }
        let longest = self.longest.max(own.iter().map(|word| word.chars().count()).max().unwrap_or(0));
        (3..=longest.min(letters.len())).rev().any(|length| {
            let word: String = letters[..length].iter().collect();
            let is_new = !used.contains(&word);
            if (is_new && used.len() == MOST_WORDS) || !(self.words.contains(&word) || own.contains(&word)) {
                return false;
            }
            if is_new {
                used.push(word);
            }
            let fits = self.cover(&letters[length..], own, used);
            if is_new {
                used.pop();
            }
            fits
        })
    }
}

/// `Steunpunt Proefdorp` is three words: each, and both together.
fn parts(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|char: char| !char.is_alphabetic()).filter(|word| word.chars().count() >= 3);
    let whole: String = lower.chars().filter(|char| char.is_alphabetic()).collect();
    words.map(str::to_owned).chain([whole]).filter(|word| word.chars().count() >= 3).collect()
}

/// What a character stands for where people write a word with it.
fn letter(char: char) -> char {
    match char {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        '8' => 'b',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn easy(password: &str) -> bool {
        let own = ["annemiek.devries@zorgdorp.nl", "Annemiek de Vries", "Steunpunt Zorgdorp"];
        EasyWords::load(&Files::new("/bestaat-niet")).make(password, &own)
    }

    #[test]
    fn what_most_people_choose_is_easy() {
        for password in [
            "123456789012",
            "12-03-198012-03",
            "aaaaaaaaaaaa",
            "abababababab",
            "qwertyuiop123",
            "wachtwoord123!",
            "Wachtw00rd2026",
            "Welkom2026!!",
            "welkomwelkom",
            "P@ssw0rd1234",
            "iloveyou1234",
            "Zomer2026!Zomer",
            "feyenoord1908",
            "mantelzorg2026",
            "Zorgdorp-2026",
            "annemiek1971!",
            "Amsterdam020!",
        ] {
            assert!(easy(password), "{password}");
        }
    }

    #[test]
    fn what_few_people_choose_is_not() {
        for password in [
            "drie groene stoelen bij de buren",
            "paardrijden op maandag",
            "kT9$wqLm2#xZ",
            "correct horse battery staple",
            "83920174658392017465",
            "Mijn kat eet graag vis",
        ] {
            assert!(!easy(password), "{password}");
        }
    }
}
