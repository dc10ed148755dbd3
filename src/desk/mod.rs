//! The Wmo desk: whoever sits there has somebody on the telephone.

pub mod conversation;
pub mod list;
pub mod search;
