//! What the running site does beside answering, for as long as it runs.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::App;
use crate::asking;
use crate::error::AppError;
use crate::mail::{Delivered, Refusal, deliver_due};
use crate::model::link_check::LinkCheck;
use crate::model::{check_request, mail, referral, upload};
use crate::wording::moment;

/// How often we look whether mail is due.
const DELIVER_EVERY: Duration = Duration::from_secs(5);
/// A few websites a minute: five hundred are done in an hour and a half.
const VISIT_EVERY: Duration = Duration::from_secs(10);
/// A program that is only tried out visits nobody.
const VISIT_AFTER: Duration = Duration::from_secs(60);
/// How often we look whether an organisation must be reminded.
const REMIND_EVERY: Duration = Duration::from_secs(3600);
/// How often the counts of searches go into the database. A crash loses no more than these.
const COUNT_EVERY: Duration = Duration::from_secs(60);

impl App {
    /// Writes how often what was searched for and looked at. On failure the counts stay for the next time. Blocks.
    pub fn write_counts(&self) {
        if let Err(error) = self.searches.write(&self.database) {
            tracing::error!(%error, "searches not counted in the database; they wait in memory");
        }
        if let Err(error) = self.views.write(&self.database) {
            tracing::error!(%error, "views not counted in the database; they wait in memory");
        }
    }

    /// Writes the counts now and then, for as long as the program runs.
    pub fn count_forever(self: Arc<Self>) {
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(COUNT_EVERY);
                self.write_counts();
            }
        });
    }

    /// Reminds organisations of what they were asked, as if it were `now`. Several processes: only one does. Blocks.
    pub fn remind(&self, now: &str) {
        let site = self.site();
        match self.database.write_beside(|connection| asking::remind(connection, &site, now)) {
            Ok(0) => {}
            Ok(mails) => tracing::info!(mails, "organisations reminded"),
            Err(error) => tracing::error!(%error, "organisations not reminded; they will be in an hour"),
        }
    }

    /// Forgets what is so old that nobody needs it, as if it were `now`. Blocks.
    pub fn forget(&self, now: &str) {
        let forgotten = self.database.write_beside(|connection| {
            check_request::forget(connection, now)?;
            mail::forget(connection, now)?;
            referral::forget(connection, now)?;
            upload::forget(connection, now)
        });
        if let Err(error) = forgotten {
            tracing::error!(%error, "old things not forgotten; they will be in an hour");
        }
    }

    /// Reminds and forgets now and then, for as long as the program runs.
    pub fn remind_forever(self: Arc<Self>) {
        std::thread::spawn(move || {
            loop {
                self.remind(&moment::now());
                self.forget(&moment::now());
                std::thread::sleep(REMIND_EVERY);
            }
        });
    }

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

    /// Sends a mail by which an admin sees that mail works. The inner error says why it did not leave.
    ///
    /// # Errors
    /// When the work was given up.
    pub async fn try_mail(self: &Arc<Self>, recipient: String) -> Result<Result<(), Refusal>, AppError> {
        let app = Arc::clone(self);
        super::block(move || app.mailer.try_out(&recipient, &app.site().name, &moment::now())).await
    }

    /// Visits the websites of offerings, unless the settings say otherwise.
    pub fn check_links_forever(self: Arc<Self>) {
        if !self.site.check_links {
            return;
        }
        std::thread::spawn(move || {
            std::thread::sleep(VISIT_AFTER);
            loop {
                if let Err(error) = self.checker.check_next(&self.database, Timestamp::now()) {
                    tracing::error!(%error, "websites not visited: the database does not answer");
                }
                std::thread::sleep(VISIT_EVERY);
            }
        });
    }

    /// Visits one website now. `None`: no offering has it any more.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn check_link(self: &Arc<Self>, url: String) -> Result<Option<LinkCheck>, AppError> {
        let app = Arc::clone(self);
        let visit = move || app.checker.check_now(&app.database, &url, Timestamp::now());
        super::block(visit).await?.map_err(AppError::database)
    }
}
