//! What carrying out a plan would do, in numbers.

use std::collections::HashMap;

use crate::model::choice::{Choice, MissingChoice, RowKind};
use crate::model::upload_row::Count;

/// Rows that are left out don't count.
pub(super) struct ToDo {
    pub(super) new: i64,
    pub(super) changed: i64,
    pub(super) stopped: i64,
    pub(super) asked: i64,
    /// Not in the file, and left as it is.
    pub(super) left: i64,
    /// Rows with an error, which stay out.
    pub(super) wrong: i64,
    /// New and changed rows that somebody left out.
    pub(super) skipped: i64,
}

impl ToDo {
    /// Of the rows by the slug of their kind.
    pub(super) fn new(counts: &HashMap<String, Count>, missing: MissingChoice) -> Self {
        let count = |kind: RowKind| counts.get(kind.slug()).copied().unwrap_or_default();
        let of = |kind: RowKind| count(kind).all - count(kind).skipped;
        let absent = |choice: MissingChoice| if missing == choice { of(RowKind::Missing) } else { 0 };
        Self {
            new: of(RowKind::New),
            changed: of(RowKind::Changed),
            stopped: absent(MissingChoice::Stop),
            asked: absent(MissingChoice::Ask),
            left: absent(MissingChoice::Leave),
            wrong: of(RowKind::Wrong),
            skipped: count(RowKind::New).skipped + count(RowKind::Changed).skipped,
        }
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.new + self.changed + self.stopped + self.asked == 0
    }

    /// Whether nothing changes because everything is there already, and not because rows stay out.
    pub(super) fn is_up_to_date(&self) -> bool {
        self.is_nothing() && self.wrong + self.skipped == 0
    }
}
