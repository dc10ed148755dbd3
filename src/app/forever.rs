//! What the running site does beside answering, for as long as it runs.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::App;
use crate::mail::{Delivered, deliver_due};

/// How often we look whether mail is due.
const DELIVER_EVERY: Duration = Duration::from_secs(5);

impl App {
    /// Sends the mail that is due now. Blocks.
    pub fn deliver(&self) {
        match deliver_due(&self.database, &self.mailer, Timestamp::now()) {
            Ok(delivered) if delivered == Delivered::default() => {}
            Ok(Delivered { sent, failed }) => tracing::info!(sent, failed, "mail"),
            Err(error) => tracing::error!(%error, "mail waits: the database does not answer"),
        }
    }

    /// Sends mail when it is due.
    pub fn deliver_forever(self: Arc<Self>) {
        std::thread::spawn(move || {
            loop {
                self.deliver();
                std::thread::sleep(DELIVER_EVERY);
            }
        });
    }
}
