//! The Wmo desk: whoever sits there has somebody on the telephone.

pub mod compare;
pub mod conversation;
pub mod list;
pub mod overview;
pub mod report;
pub mod search;
