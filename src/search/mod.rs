//! Finding offerings. The snapshot holds what is published; tantivy matches text; filters, counts, sorting and paging
//! are one pass over memory. Knows nothing of the web. Only `sync` writes the index.

mod bits;
mod catalogue;
mod document;
mod dutch;
mod facets;
mod index;
mod near;
mod neighbours;
mod order;
mod query;
pub mod request;
mod run;
pub mod snapshot;
pub mod suggest;
pub mod sync;
mod words;

pub use catalogue::Catalogue;
pub use request::{Facet, FacetCount, Filters, Hit, Outcome, Reading, Relaxation, Request, Sort};
pub use snapshot::Snapshot;
