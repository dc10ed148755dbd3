//! Long lists in pages.

/// Rows on a page.
pub(super) const ROWS: i64 = 50;

/// Which page of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paging {
    /// The first is 1.
    pub(super) page: i64,
    /// At least 1.
    pub(super) pages: i64,
}

impl Paging {
    /// The page that is asked for, or the last.
    pub(super) fn new(asked: i64, rows: i64) -> Self {
        let pages = rows.div_euclid(ROWS) + i64::from(rows % ROWS > 0);
        let pages = pages.max(1);
        Self { page: asked.clamp(1, pages), pages }
    }

    /// How many rows come before it.
    pub(super) fn skip(self) -> i64 {
        (self.page - 1) * ROWS
    }

    pub(super) fn before(&self) -> Option<i64> {
        (self.page > 1).then(|| self.page - 1)
    }

    pub(super) fn after(&self) -> Option<i64> {
        (self.page < self.pages).then(|| self.page + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Paging;

    #[test]
    fn there_is_always_a_page() {
        for (asked, rows, page, pages) in [(1, 0, 1, 1), (7, 50, 1, 1), (2, 51, 2, 2), (-3, 500, 1, 10)] {
            assert_eq!(Paging::new(asked, rows), Paging { page, pages }, "{asked} of {rows}");
        }
    }
}
