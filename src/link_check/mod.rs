//! Whether the websites of offerings answer: every week, politely, and never into our own network.

mod guard;
mod pass;
mod visit;

pub use guard::{Rules, is_public};
pub use pass::{Checker, after};
pub use visit::Visitor;
