//! Mail leaves once, to whom it is for, as what was written; and what can't leave stays.

#[path = "../support/mod.rs"]
mod support;

mod call_back;
mod certificate;
mod delivered;
mod refused;
mod server;

use std::fs;

use jiff::Timestamp;
use mantelkaart::config::Site as Settings;
use mantelkaart::mail::{Delivered, Mailer, deliver_due};
use mantelkaart::model::mail::{self, Mail, NewMail};
use mantelkaart::model::vocabulary::DataError;
use support::{TestDatabase, database};

const NOW: &str = "2026-03-12T10:00:00Z";

/// `2026-03-12T10:00:00Z`, so many minutes later.
fn minutes(after: i64) -> Timestamp {
    NOW.parse::<Timestamp>().expect("a moment") + jiff::SignedDuration::from_mins(after)
}

/// Mail that goes where `settings`, the table `[mail]`, says.
struct Post {
    database: TestDatabase,
    mailer: Mailer,
}

impl Post {
    fn to(port: u16) -> Self {
        Self::with(&format!("host = '127.0.0.1'\npoort = {port}\nbeveiliging = 'geen'\n"))
    }

    fn with(settings: &str) -> Self {
        let database = database();
        let mailer = open(&database, settings).expect("the settings are right");
        Self { database, mailer }
    }

    fn queue(&self, recipient: &str, subject: &str, body: &str) {
        let new = NewMail { recipient, subject, body, about_kind: "proef", about_key: recipient, at: NOW };
        self.database.write_beside(|connection| mail::queue(connection, &new)).expect("it is queued");
    }

    fn deliver(&self, minutes_later: i64) -> Delivered {
        deliver_due(&self.database, &self.mailer, minutes(minutes_later)).expect("the database answers")
    }

    /// The last mail to them.
    fn kept(&self, recipient: &str) -> Mail {
        let found = self.database.read(|connection| mail::last_about(connection, "proef", recipient));
        found.expect("the database answers").expect("it is kept")
    }
}

fn open(database: &TestDatabase, settings: &str) -> Result<Mailer, DataError> {
    let options = database.options();
    let text = format!("[mail]\nafzender = 'Steunpunt Zutphen <post@gemeente.example>'\n{settings}");
    fs::write(options.data_dir.join("mantelkaart.toml"), text).expect("the settings are written");
    Mailer::open(&Settings::load(options)?, &options.data_dir)
}
