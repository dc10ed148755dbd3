//! What a carer agreed to share with an organisation. It is kept sealed, shown to the desk and to the organisation, and
//! stands nowhere else: no log, no mail, no address.

use serde::{Deserialize, Serialize};

use crate::model::referral::Referral;
use crate::sealed::Seal;

/// What a carer shares. Each may be empty, but one way to reach them is there. Not `Debug`, so that no log shows it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// As they want to be called.
    pub name: String,
    /// As they gave it.
    pub phone: String,
    /// As they gave it.
    pub email: String,
    /// What it is about, in words that they know of.
    pub about: String,
    /// When they can be reached.
    pub when: String,
}

const CLIENT: &str = "sealed";
const REMARK: &str = "sealed_remark";

impl Client {
    /// As it is kept with the handover with this id.
    pub fn seal(&self, seal: &Seal, referral_id: &str) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        seal.seal(&Referral::seal_of(referral_id, CLIENT), &text)
    }

    /// As it was kept; `None`: it is gone, or this is not its key.
    pub fn open(seal: &Seal, referral: &Referral) -> Option<Self> {
        let text = seal.open(&Referral::seal_of(&referral.id, CLIENT), &referral.sealed)?;
        serde_json::from_str(&text).ok()
    }
}

/// What an organisation adds to its answer, as it is kept: it may be about the client. Empty stays empty.
pub fn seal_remark(seal: &Seal, referral_id: &str, remark: &str) -> String {
    if remark.is_empty() { String::new() } else { seal.seal(&Referral::seal_of(referral_id, REMARK), remark) }
}

/// The same as it was written; empty where there is none, or this is not its key.
pub fn open_remark(seal: &Seal, referral: &Referral) -> String {
    seal.open(&Referral::seal_of(&referral.id, REMARK), &referral.sealed_remark).unwrap_or_default()
}
