//! The Wmo desk: whoever sits there has somebody on the telephone.

pub mod conversation;
pub mod handover;
pub mod list;
pub mod referral;
pub mod referrals;
pub mod search;
