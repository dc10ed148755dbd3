//! Passwords, as argon2id keeps them: 19 MiB, two passes, one lane (OWASP's advice, and this crate's default).

use actix_web::web;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use passwords::analyzer::is_common_password;

use crate::app::App;
use crate::error::AppError;
use crate::model::account::Account;
use crate::model::account::easy_words::EasyWords;

/// The fewest characters of a new password.
const FEWEST: usize = 12;
/// The most: a sentence fits, a book does not.
const MOST: usize = 200;

/// Whether this is the password that `kept` was made from. As slow for an account without one, so that the time taken
/// tells nothing.
///
/// # Errors
/// When the work was given up.
pub async fn fits(password: &str, kept: &str) -> Result<bool, AppError> {
    let (password, kept) = (password.to_owned(), kept.to_owned());
    blocking(move || match PasswordHash::new(&kept) {
        Ok(hash) => Argon2::default().verify_password(password.as_bytes(), &hash).is_ok(),
        Err(_) => {
            let _ = Argon2::default().hash_password(password.as_bytes());
            false
        }
    })
    .await
}

/// What is kept of a password: a PHC string with a salt of its own.
///
/// # Errors
/// When it can't be made.
pub async fn hash(password: &str) -> Result<String, AppError> {
    let password = password.to_owned();
    let made =
        blocking(move || Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())).await?;
    made.map_err(|error| AppError::Internal(format!("argon2: {error}")))
}

/// The same for short codes of chance, found again by what it makes: the salt is the account's own.
///
/// # Errors
/// When it can't be made.
pub async fn hash_codes(codes: Vec<String>, account_id: &str) -> Result<Vec<String>, AppError> {
    let salt = account_id.to_owned();
    let made = blocking(move || {
        let hash = |code: &String| {
            let mut hash = [0; 32];
            Argon2::default().hash_password_into(code.as_bytes(), salt.as_bytes(), &mut hash)?;
            Ok(data_encoding::HEXLOWER.encode(&hash))
        };
        codes.iter().map(hash).collect::<Result<Vec<_>, argon2::Error>>()
    });
    made.await?.map_err(|error| AppError::Internal(format!("argon2: {error}")))
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    web::block(work).await.map_err(|_| AppError::Internal("the work was given up".to_owned()))
}

/// Why a new password can't be taken; `None`: it can. No rule about which characters are in it.
pub fn trouble(app: &App, account: &Account, new: &str) -> Option<&'static str> {
    let length = new.chars().count();
    if length < FEWEST {
        return Some(
            "Dit wachtwoord is te kort. Neem minstens 12 tekens, bijvoorbeeld een korte zin die u kunt onthouden.",
        );
    }
    if length > MOST {
        return Some("Dit wachtwoord is te lang. Neem hoogstens 200 tekens.");
    }
    if [new, &new.to_lowercase()].into_iter().any(is_common_password) {
        return Some("Dit wachtwoord is ooit gelekt en staat op lijsten van wie inbreekt. Neem een ander.");
    }
    let edition = app.edition();
    let site = &edition.site;
    let own =
        [&account.email, &account.name, &site.name, &site.municipality, &site.support_centre.name, &site.publisher];
    let is_easy = EasyWords::load(&edition.files).make(new, &own.map(String::as_str));
    is_easy.then_some("Dit wachtwoord is makkelijk te raden. Neem drie of meer woorden die niet bij elkaar horen.")
}
