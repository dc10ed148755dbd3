//! The Wmo desk: whoever sits there has somebody on the telephone.

pub mod compare;
pub mod conversation;
pub mod handover;
pub mod list;
pub mod overview;
pub mod referral;
pub mod referrals;
pub mod report;
pub mod search;
