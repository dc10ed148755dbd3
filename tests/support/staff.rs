//! Somebody of the staff in a browser: signed in, with the mark that every form of theirs carries.

use actix_web::test::TestRequest;
use mantelkaart::fingerprint::fingerprint;
use mantelkaart::model::account::{self, Account};
use mantelkaart::model::choice::{Choice, Role};
use mantelkaart::model::session::{self, Session};
use mantelkaart::session::{cookie, new_token};
use mantelkaart::wording::moment::now;
use uuid::Uuid;

use super::{Answer, Site};

/// A browser in which somebody is signed in.
pub struct Colleague<'a> {
    site: &'a Site,
    pub account: Account,
    token: String,
    csrf: String,
}

impl Site {
    /// A new account with this role, signed in.
    pub fn colleague(&self, role: Role) -> Colleague<'_> {
        let id = Uuid::now_v7().to_string();
        let account = Account {
            email: format!("{}-{}@voorbeeld.nl", role.slug(), &id[id.len() - 6..]),
            id,
            name: format!("Proef {}", role.slug()),
            role: role.slug().to_owned(),
            password: String::new(),
            totp_secret: String::new(),
            totp_step: 0,
            oidc_subject: String::new(),
            is_restricted: false,
            is_active: true,
            created_at: now(),
            signed_in_at: String::new(),
        };
        let written = self.database.write(|connection, _| account::insert(connection, &account));
        written.expect("the account is written");
        self.sign_in(account)
    }

    /// An editor who may change these sources only, by id.
    pub fn restricted(&self, sources: &[&str]) -> Colleague<'_> {
        let editor = self.colleague(Role::Editor);
        let sources: Vec<String> = sources.iter().map(|source| (*source).to_owned()).collect();
        let mut account = editor.account.clone();
        account.is_restricted = true;
        let written = self.database.write_beside(|connection| {
            account::update(connection, &account)?;
            account::set_sources(connection, &account.id, &sources)
        });
        written.expect("the account is restricted");
        Colleague { account, ..editor }
    }

    /// This account in one more browser.
    pub fn sign_in(&self, account: Account) -> Colleague<'_> {
        let (token, csrf) = (new_token(), new_token());
        let session = Session {
            token_hash: fingerprint(&token),
            id: Uuid::now_v7().to_string(),
            account_id: account.id.clone(),
            csrf: csrf.clone(),
            message: String::new(),
            agent: String::new(),
            created_at: now(),
            seen_at: now(),
            is_half: false,
            pending_secret: String::new(),
            unseen_codes: String::new(),
            going_on: String::new(),
            picks: String::new(),
        };
        self.database.write_beside(|connection| session::insert(connection, &session)).expect("the session is written");
        Colleague { site: self, account, token, csrf }
    }
}

impl Colleague<'_> {
    /// Asks for a page.
    pub async fn get(&self, address: &str) -> Answer {
        self.ask(TestRequest::get().uri(address)).await
    }

    /// Sends a form, with its mark.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = vec![("csrf", self.csrf.as_str())];
        form.extend_from_slice(fields);
        self.ask(TestRequest::post().uri(address).set_form(form)).await
    }

    /// Sends a form with a file, as a browser does: the fields in order, the mark first.
    pub async fn upload(&self, address: &str, fields: &[(&str, &str)], (name, content): (&str, &[u8])) -> Answer {
        let mut body = Vec::new();
        for (field, value) in [("csrf", self.csrf.as_str())].iter().chain(fields) {
            let part = format!("--proef\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let file = format!(
            "--proef\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(file.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--proef--\r\n");
        let kind = ("content-type", "multipart/form-data; boundary=proef");
        self.ask(TestRequest::post().uri(address).insert_header(kind).set_payload(body)).await
    }

    /// Sends any request from this browser.
    pub async fn ask(&self, request: TestRequest) -> Answer {
        self.site.ask(request.cookie(cookie(&self.token))).await
    }

    /// The mark of this session's forms.
    pub fn csrf(&self) -> &str {
        &self.csrf
    }
}
