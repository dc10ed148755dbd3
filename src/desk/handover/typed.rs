//! What the desk typed about a client. It goes from the form into what is sealed, and stays nowhere in between.

use jiff::ToSpan;
use jiff::civil::Date;

use super::citizen;
use crate::form::Fields;
use crate::handover::client::Client;
use crate::model::choice::{CarerType, Choice};
use crate::model::contact::{MailAddress, Phone};
use crate::model::referral::link::DAYS_VALID;

/// In letters.
pub(super) const MOST_ABOUT: usize = 2_000;
pub(super) const MOST_LINE: usize = 200;

const NO_CITIZEN_NUMBER: &str = "Hier lijkt een burgerservicenummer te staan. Haal het weg: de aanbieder mag het niet \
                                 krijgen. Is het iets anders? Schrijf het dan anders op.";

/// Names of fields with what is wrong with them.
pub(super) type Errors = Vec<(&'static str, String)>;

/// The form as it was filled in. Not `Debug`, so that no log shows it.
pub(super) struct Typed {
    pub client: Client,
    /// Whether the carer agrees.
    pub agreed: bool,
    /// A slug of [`CarerType`], or empty.
    pub carer: String,
    /// `2026-03-12`, if it is a day.
    pub due: String,
    /// To which address the form said that it goes.
    pub to: String,
}

impl Typed {
    pub(super) fn empty(due: Date) -> Self {
        let (client, due) = (Client::default(), due.to_string());
        Self { client, agreed: false, carer: String::new(), due, to: String::new() }
    }

    /// With what a carer shared before. Whether they agree this time is to be asked.
    pub(super) fn again(due: Date, client: Client, carer: String) -> Self {
        Self { client, carer, ..Self::empty(due) }
    }

    pub(super) fn read(fields: &Fields) -> Self {
        let get = |name: &str| fields.get(name).to_owned();
        Self {
            client: Client {
                name: get("naam"),
                phone: get("telefoon"),
                email: get("email"),
                about: get("waarover"),
                when: get("wanneer"),
            },
            agreed: fields.has("akkoord"),
            carer: get("soort"),
            due: get("uiterlijk"),
            to: get("naar"),
        }
    }

    pub(super) fn carer_type(&self) -> Option<CarerType> {
        CarerType::from_slug(&self.carer)
    }

    /// What can be shared, and until when the organisation has; else everything that is wrong.
    pub(super) fn checked(&self, today: Date) -> Result<(Client, Date), Errors> {
        let mut errors = self.reachable();
        let Client { name, email, about, when, .. } = &self.client;
        for (field, text, most) in
            [("naam", name, MOST_LINE), ("wanneer", when, MOST_LINE), ("waarover", about, MOST_ABOUT)]
        {
            let over = text.chars().count().saturating_sub(most);
            if over > 0 {
                errors.push((field, format!("Deze tekst is {over} letters te lang.")));
            } else if citizen::has_number(text) {
                errors.push((field, NO_CITIZEN_NUMBER.to_owned()));
            }
        }
        if !email.is_empty() && MailAddress::read(email).is_none() {
            errors.push((
                "email",
                "Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: naam@voorbeeld.nl.".to_owned(),
            ));
        }
        let due = self.due.parse::<Date>().ok().filter(|due| *due >= today && *due <= last_day(today));
        if due.is_none() {
            errors.push(("uiterlijk", format!("Kies een dag vanaf vandaag, binnen {DAYS_VALID} dagen.")));
        }
        if !self.agreed {
            errors.push(("akkoord", "Vraag de mantelzorger of het goed is, en vink dat aan.".to_owned()));
        }
        match due {
            Some(due) if errors.is_empty() => Ok((self.client.clone(), due)),
            _ => Err(errors),
        }
    }

    fn reachable(&self) -> Errors {
        let Client { phone, email, .. } = &self.client;
        let can_call = || Phone::first(phone).is_some_and(|phone| phone.dial.is_some());
        if phone.is_empty() && email.is_empty() {
            let message = "Vul een telefoonnummer of e-mailadres in. Anders kan de aanbieder niemand bereiken.";
            vec![("telefoon", message.to_owned())]
        } else if !phone.is_empty() && (!can_call() || phone.chars().count() > MOST_LINE) {
            vec![("telefoon", "Dit is geen telefoonnummer dat te bellen is. Controleer de cijfers.".to_owned())]
        } else {
            Vec::new()
        }
    }
}

/// No later than the link works.
pub(super) fn last_day(today: Date) -> Date {
    today.saturating_add(DAYS_VALID.days())
}
