//! Finding offerings. The snapshot holds what is published; tantivy matches and scores text; filters, counts,
//! sorting and paging are one pass over memory. Knows nothing of the web. Only `sync` writes the index.

pub mod request;
pub mod snapshot;
pub mod sync;

pub use request::{Facet, FacetCount, Filters, Hit, Outcome, Reading, Relaxation, Request, Sort};
pub use snapshot::{Catalogue, Snapshot};
