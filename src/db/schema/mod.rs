//! The tables as diesel sees them; `migrations/` says what they mean.
#![allow(missing_docs, reason = "the migrations carry the column comments")]

mod catalogue;
mod editing;
mod referring;

pub use catalogue::*;
pub use editing::*;
pub use referring::*;

diesel::allow_tables_to_appear_in_same_query!(check_request, offering);
diesel::allow_tables_to_appear_in_same_query!(check_request, organisation);
diesel::allow_tables_to_appear_in_same_query!(change_request, offering);
diesel::allow_tables_to_appear_in_same_query!(change_request, organisation);
diesel::allow_tables_to_appear_in_same_query!(report, offering);
diesel::allow_tables_to_appear_in_same_query!(report, organisation);
diesel::allow_tables_to_appear_in_same_query!(use_count, offering);
diesel::allow_tables_to_appear_in_same_query!(use_count, organisation);
diesel::allow_tables_to_appear_in_same_query!(referral, mail);
diesel::allow_tables_to_appear_in_same_query!(referral_count, offering);
diesel::allow_tables_to_appear_in_same_query!(referral_count, organisation);
