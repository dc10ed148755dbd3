//! A browser that keeps its cookie, as somebody who signs in has one.

use actix_web::cookie::Cookie;
use actix_web::test::TestRequest;
use argon2::Argon2;
use argon2::password_hash::PasswordHasher;
use jiff::Timestamp;
use mantelkaart::model::account::{self, Account};
use mantelkaart::model::choice::Role;
use mantelkaart::wording::moment::now;
use totp_rs::{Builder, Secret};

use crate::support::{Answer, Site};

/// A password that is right.
pub const PASSWORD: &str = "drie groene stoelen buiten";
/// The second step of accounts that have one.
pub const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

pub struct Browser<'a> {
    site: &'a Site,
    pub cookie: Option<Cookie<'static>>,
    /// That of a sign-in that waits for an issuer.
    pub other: Option<Cookie<'static>>,
}

impl<'a> Browser<'a> {
    pub fn new(site: &'a Site) -> Self {
        Self { site, cookie: None, other: None }
    }

    pub async fn get(&mut self, address: &str) -> Answer {
        self.ask(TestRequest::get().uri(address)).await
    }

    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Answer {
        self.ask(TestRequest::post().uri(address).set_form(fields)).await
    }

    pub async fn ask(&mut self, request: TestRequest) -> Answer {
        let cookies = [&self.cookie, &self.other].into_iter().flatten();
        let request = cookies.fold(request, |request, cookie| request.cookie(cookie.clone()));
        let answer = self.site.ask(request).await;
        for header in answer.headers.get_all("set-cookie") {
            let text = header.to_str().expect("a cookie is text").to_owned();
            let cookie = Cookie::parse(text).expect("a cookie can be read").into_owned();
            assert!(cookie.name().starts_with("__Host-") && cookie.path() == Some("/"), "{cookie}");
            assert!(cookie.secure() == Some(true) && cookie.http_only() == Some(true), "{cookie}");
            let kept = Some(Cookie::new(cookie.name().to_owned(), cookie.value().to_owned()));
            if cookie.name() == "__Host-mantelkaart" { self.cookie = kept } else { self.other = kept }
        }
        answer
    }

    /// Address and password.
    pub async fn password(&mut self, email: &str, password: &str) -> Answer {
        self.post("/inloggen", &[("email", email), ("wachtwoord", password)]).await
    }

    /// The code of the second step.
    pub async fn code(&mut self, code: &str) -> Answer {
        let csrf = csrf(&self.get("/inloggen/code").await);
        self.post("/inloggen/code", &[("csrf", &csrf), ("code", code)]).await
    }
}

/// The mark in a form.
pub fn csrf(answer: &Answer) -> String {
    value(answer, "name=\"csrf\" value=\"")
}

/// What follows `before` up to the next quote or mark.
pub fn value(answer: &Answer, before: &str) -> String {
    let (_, rest) = answer.text().split_once(before).unwrap_or_else(|| panic!("no {before} in {}", answer.text()));
    rest.split(['"', '<']).next().unwrap_or_default().to_owned()
}

/// The code that an app shows now.
pub fn code_of(secret: &str) -> String {
    code_at(secret, Timestamp::now().as_second())
}

/// The code that it shows at this second since 1970.
pub fn code_at(secret: &str, second: i64) -> String {
    let secret = Secret::try_from_base32(secret.replace(' ', "")).expect("a secret");
    let totp = Builder::new().with_secret(secret).with_account_name("x").build().expect("a second step");
    totp.generate(u64::try_from(second).expect("after 1970")).to_string()
}

/// An account with [`PASSWORD`] and this second step; empty: none yet.
pub fn account(site: &Site, email: &str, role: Role, secret: &str) -> Account {
    let mut account = Account::new(email, "Annemiek", role, &now());
    account.password = Argon2::default().hash_password(PASSWORD.as_bytes()).expect("argon2").to_string();
    account.totp_secret = secret.to_owned();
    site.database.write_beside(|connection| account::insert(connection, &account)).expect("the account is written");
    account
}
