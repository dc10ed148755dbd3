//! Names of people, from `data/namen.txt`.

use std::collections::HashSet;

use super::starts_high;
use crate::files::Files;
use crate::model::fold::fold;
use crate::model::vocabulary::DataError;

const FILE: &str = "data/namen.txt";
/// `van den berg`.
const MOST_WORDS: usize = 3;

/// The names that we know.
pub struct Names {
    /// Names and nothing else.
    always: HashSet<Box<str>>,
    /// Names that are words too: only when typed with a capital.
    with_capital: HashSet<Box<str>>,
}

impl Names {
    /// Reads the list.
    ///
    /// # Errors
    /// When it is missing.
    pub fn load(files: &Files) -> Result<Self, DataError> {
        let missing = || DataError { file: FILE.to_owned(), reason: "het bestand ontbreekt".to_owned() };
        let list = files.read(FILE).ok_or_else(missing)?;
        let list = String::from_utf8_lossy(&list);
        let names = list.lines().flat_map(|line| line.split('#').next()).flat_map(|line| line.split(','));
        let (with_capital, always): (Vec<&str>, Vec<&str>) =
            names.map(str::trim).filter(|name| !name.is_empty()).partition(|name| starts_high(name));
        let set = |names: Vec<&str>| names.into_iter().map(|name| Box::from(fold(name))).collect();
        Ok(Self { always: set(always), with_capital: set(with_capital) })
    }

    /// Whether one of them stands among these words. A capital at the very beginning says nothing: telephones put it
    /// there by themselves.
    pub(super) fn stand_in(&self, typed: &[&str]) -> bool {
        let folded: Vec<String> = typed.iter().map(|word| fold(word)).collect();
        let joined = |len: usize| folded.windows(len).map(|words| words.join(" "));
        let high = |at: usize| at > 0 && starts_high(typed[at]) && self.with_capital.contains(&*folded[at]);
        (1..=MOST_WORDS).any(|len| joined(len).any(|name| self.always.contains(&*name))) || (0..typed.len()).any(high)
    }
}
