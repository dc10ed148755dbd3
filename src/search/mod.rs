//! Finding offerings. The snapshot holds what is published; tantivy matches text; filters, counts, sorting and paging
//! are one pass over memory. Knows nothing of the web. Only `sync` writes the index.

mod agenda;
mod audience;
mod beginnings;
mod bits;
mod catalogue;
mod compounds;
mod coverage;
mod dictionary;
mod document;
mod dutch;
mod facets;
mod index;
mod known;
mod lexicon;
mod matches;
mod near;
mod neighbours;
mod order;
mod phones;
mod question;
mod reasons;
pub mod request;
mod right_words;
mod run;
pub mod snapshot;
mod spelling;
mod strengths;
pub mod suggest;
mod support;
pub mod sync;
mod variety;
pub mod wording;

pub use agenda::{Agenda, Gathering, Occurrence};
pub use catalogue::Catalogue;
pub use coverage::{Coverage, Covered, Supplied};
pub use index::Part;
pub use request::{
    Correction, Facet, FacetCount, Filters, Hit, Meaning, Outcome, Reading, Relaxation, Request, Sort, Understood, Why,
};
pub use snapshot::Snapshot;
pub use support::{Seeker, Supply};
