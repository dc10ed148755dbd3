//! Long lists a page at a time. One more is asked for than is shown, so that it is known whether there is more.

use crate::form::Fields;

const PER_PAGE: i64 = 50;

/// Which page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging(i64);

impl Paging {
    /// The page that the address names; the first where it names none.
    pub fn read(asked: &Fields) -> Self {
        Self(asked.get("pagina").parse::<i64>().unwrap_or(1).clamp(1, 10_000))
    }

    /// Its number; the first is 1.
    pub fn page(self) -> i64 {
        self.0
    }

    /// How many stand before it.
    pub fn before(self) -> i64 {
        (self.0 - 1) * PER_PAGE
    }

    /// How many to ask for.
    pub fn most(self) -> i64 {
        PER_PAGE + 1
    }

    /// Takes off the one too many. Whether there was one.
    pub fn cut<T>(self, found: &mut Vec<T>) -> bool {
        let most = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
        let has_more = found.len() > most;
        found.truncate(most);
        has_more
    }
}
