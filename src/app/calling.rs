//! Visitors who ask the steunpunt to call.

use std::sync::Arc;

use super::{App, block};
use crate::config::Site;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::model::contact::MailAddress;
use crate::model::mail::{Mail, NewMail};
use crate::wording::moment;

/// Questions that may be on their way at once. A mail server that takes its time holds a thread for each of them, and
/// pages of staff need threads too.
const AT_ONCE: usize = 2;

impl App {
    /// Whether one may ask for a call: there is a mail server, and an address to write to.
    pub fn calls_back(&self, site: &Site) -> bool {
        self.mailer.outbox().is_none() && MailAddress::read(&site.support_centre.email).is_some()
    }

    /// Hands a question to the mail server while whoever asks it waits; not into the queue, where a name and a number
    /// would lie until they are sent, and in whatever is made of the database meanwhile. So nothing of it is kept here,
    /// and whoever asks knows whether it left: `false`, it did not. What was sent before from the same form, by its
    /// `mark`, is not sent again; between two processes the mail has the same `Message-ID`. Where a few others
    /// wait already, it is not tried.
    ///
    /// # Errors
    /// When the work was given up.
    pub async fn ask_to_call(
        self: &Arc<Self>,
        mark: &str,
        subject: &'static str,
        body: String,
    ) -> Result<bool, AppError> {
        let turn = Arc::clone(&self.calling);
        // The app holds one too.
        if Arc::strong_count(&turn) > AT_ONCE + 1 {
            return Ok(false);
        }
        let (app, what, recipient) =
            (Arc::clone(self), question(mark, &body), self.site().support_centre.email.clone());
        let sent = move || {
            let _turn = turn;
            let new = NewMail {
                recipient: &recipient,
                subject,
                body: &body,
                about_kind: "bellen",
                about_key: "",
                at: &moment::now(),
            };
            let mail = Mail { id: fingerprint(&what), ..new.into_mail() };
            app.asked.run(&what, || app.mailer.send(&mail))
        };
        let sent = block(sent).await?;
        if let Err(refusal) = &sent {
            // Not what a machine said: it may say again what it was told.
            tracing::warn!(reason = refusal.reason, "a question for a call was not sent");
        }
        Ok(sent.is_ok())
    }

    /// Whether this was sent before.
    pub fn was_asked_to_call(&self, mark: &str, body: &str) -> bool {
        self.asked.is_done(&question(mark, body))
    }
}

/// One form with the same words is one question; who goes back and changes a number asks another.
fn question(mark: &str, body: &str) -> String {
    format!("{mark}\n{body}")
}
