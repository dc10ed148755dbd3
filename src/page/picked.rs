//! An offering that somebody keeps the code of: it may be stopped by now, or gone.

use crate::model::published::Published;
use crate::search::Snapshot;

/// What a code stands for today.
#[derive(Debug, Clone, Copy)]
pub enum Picked<'a> {
    /// It can be read.
    Open(&'a Published),
    /// No longer given.
    Stopped {
        /// As it was called.
        title: &'a str,
        /// What came in its place.
        successor: Option<&'a Published>,
    },
    /// Never there, or taken off the site.
    Gone,
}

impl<'a> Picked<'a> {
    /// Looks a code up.
    pub fn of(snapshot: &'a Snapshot, code: &str) -> Self {
        match (snapshot.by_code(code), snapshot.stopped(code)) {
            (Some(offering), _) => Self::Open(offering),
            (None, Some(stopped)) => Self::Stopped { title: &stopped.title, successor: snapshot.successor(stopped) },
            (None, None) => Self::Gone,
        }
    }

    /// The offering, where it can be read.
    pub fn offering(self) -> Option<&'a Published> {
        if let Self::Open(offering) = self { Some(offering) } else { None }
    }
}
