//! The Wmo desk: whoever sits there has somebody on the telephone.

pub mod compare;
pub mod list;
pub mod report;
pub mod search;
