//! Which offerings something is done to, and what becomes of each.

use std::collections::HashSet;

use diesel::result::QueryResult;
use sha2::{Digest, Sha256};

use super::{Deed, apply, can, is_due};
use crate::db::AnyConnection;
use crate::model::code;
use crate::model::offering::Offering;
use crate::model::offering::list::{self, Found, Wanted};
use crate::model::revision::Occasion;
use crate::model::vocabulary::Vocabulary;

/// Which of what a list shows.
#[derive(Debug, Clone)]
pub enum Which {
    /// Those with these codes, without capitals.
    Ticked(HashSet<String>),
    /// So many from this one on.
    Part(usize, usize),
    /// All that was found.
    All,
}

/// What somebody wants done, to what, within what they may change.
#[derive(Debug, Clone)]
pub struct Order {
    /// The list.
    pub wanted: Wanted,
    /// Of it, these.
    pub which: Which,
    /// What is to be done.
    pub deed: Deed,
    /// The ids of the sources that they may change; `None`: all.
    pub sources: Option<Vec<String>>,
}

/// What an order would do.
#[derive(Debug, Clone, Default)]
pub struct Outlook {
    /// What it changes.
    pub due: Vec<Offering>,
    /// Drafts that lack what the site needs.
    pub lacking: Vec<Offering>,
    /// How many are so already.
    pub already: usize,
    /// How many somebody else must change.
    pub forbidden: usize,
}

impl Outlook {
    /// Another mark for every state of what would change: whoever agreed to one state did not agree to another.
    pub fn mark(&self) -> String {
        let digest = self
            .due
            .iter()
            .fold(Sha256::new(), |digest, each| digest.chain_update(&each.id).chain_update(each.version.to_le_bytes()));
        digest.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What the order would do now.
///
/// # Errors
/// When the database does not answer.
pub fn outlook(connection: &mut AnyConnection, order: &Order, vocabulary: &Vocabulary) -> QueryResult<Outlook> {
    let found = list::find(connection, &order.wanted, vocabulary.hard_words())?;
    let mut outlook = Outlook::default();
    for offering in list::whole(connection, &order.which.of(found))? {
        if order.sources.as_ref().is_some_and(|sources| !sources.contains(&offering.source_id)) {
            outlook.forbidden += 1;
        } else if is_due(&order.deed, &offering) {
            let list = if can(&order.deed, &offering) { &mut outlook.due } else { &mut outlook.lacking };
            list.push(offering);
        } else {
            outlook.already += 1;
        }
    }
    Ok(outlook)
}

/// Does it, if what it does is what this mark is of; then `true`. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn carry_out(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    order: &Order,
    mark: &str,
    vocabulary: &Vocabulary,
) -> QueryResult<(Outlook, bool)> {
    let outlook = outlook(connection, order, vocabulary)?;
    let is_agreed = outlook.mark() == mark;
    if is_agreed {
        apply(connection, occasion, &order.deed, &outlook.due.iter().collect::<Vec<_>>())?;
    }
    Ok((outlook, is_agreed))
}

impl Which {
    fn of(&self, found: Vec<Found>) -> Vec<Found> {
        match self {
            Self::All => found,
            Self::Part(from, count) => found.into_iter().skip(*from).take(*count).collect(),
            Self::Ticked(codes) => {
                let is_ticked = |each: &Found| codes.contains(&code::same(&each.code));
                found.into_iter().filter(is_ticked).collect()
            }
        }
    }
}
