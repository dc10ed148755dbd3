//! What carrying out a plan would do, in numbers.

use std::collections::HashMap;

use crate::model::choice::{Choice, MissingChoice, RowKind};
use crate::model::upload_row::Count;

/// So many may leave the site without a question.
const FEW: i64 = 5;

/// Rows that are left out don't count.
#[derive(Debug, Clone, Copy)]
pub(super) struct ToDo {
    pub(super) new: i64,
    pub(super) changed: i64,
    pub(super) stopped: i64,
    pub(super) asked: i64,
    /// Not in the file, whatever becomes of it.
    pub(super) missing: i64,
    /// Not in the file, and left as it is.
    pub(super) left: i64,
    /// Rows with an error, which stay out.
    pub(super) wrong: i64,
    /// New and changed rows that somebody left out.
    pub(super) skipped: i64,
    /// How many the site has of this list, as far as the plan tells.
    listed: i64,
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
            missing: of(RowKind::Missing),
            left: absent(MissingChoice::Leave),
            wrong: of(RowKind::Wrong),
            skipped: count(RowKind::New).skipped + count(RowKind::Changed).skipped,
            listed: [RowKind::Changed, RowKind::Unchanged, RowKind::Missing].map(|kind| count(kind).all).iter().sum(),
        }
    }

    /// Whether so many leave the site that somebody must say so once more: a file may be half a list.
    pub(super) fn must_confirm(&self) -> bool {
        self.stopped > FEW || (self.stopped > 1 && self.stopped * 5 > self.listed)
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.new + self.changed + self.stopped + self.asked == 0
    }

    /// Whether nothing changes because everything is there already, and not because rows stay out. What the file does not
    /// name is a difference as well.
    pub(super) fn is_up_to_date(&self) -> bool {
        self.is_nothing() && self.wrong + self.skipped + self.left == 0
    }

    /// Whether there is anything to carry out, or to decide on first.
    pub(super) fn can_carry_out(&self) -> bool {
        !self.is_nothing() || self.left > 0
    }
}
