//! The texts of errors: in the visitor's language, and in Dutch for staff.

use crate::error::AppError;
use crate::language::Texts;

/// An error as a visitor reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorText {
    /// What is the matter, as a heading.
    pub title: String,
    /// What one can do now.
    pub advice: String,
    /// The code of an offering that replaces the one asked for.
    pub successor: Option<String>,
}

/// What a visitor reads; never the source of the error.
pub fn error(error: &AppError, t: &Texts) -> ErrorText {
    let (title, advice) = match error {
        AppError::NotFound => ("fout-niet-gevonden", "fout-niet-gevonden-raad"),
        AppError::Gone { .. } => ("fout-gestopt", "fout-gestopt-raad"),
        AppError::SignInFirst { .. } => ("fout-log-in", "fout-log-in-raad"),
        AppError::Forbidden => ("fout-mag-niet", "fout-mag-niet-raad"),
        AppError::NotOurForm => ("fout-te-oud", "fout-te-oud-raad"),
        AppError::TooLarge => ("fout-te-groot", "fout-te-groot-raad"),
        AppError::Internal(_) => ("fout-bij-ons", "fout-bij-ons-raad"),
    };
    let title = match error {
        AppError::Gone { title: offering, .. } => t.with(title).text("titel", offering).to_string(),
        _ => String::from(&t[title]),
    };
    let successor = match error {
        AppError::Gone { successor, .. } => successor.clone(),
        _ => None,
    };
    ErrorText { title, advice: String::from(&t[advice]), successor }
}

/// The same for who is signed in, and is not looking for help.
pub fn staff_error(error: &AppError, dutch: &Texts) -> ErrorText {
    let advice = match error {
        AppError::NotFound => "Misschien is dit intussen verwijderd, of klopt er een letter in het adres niet.",
        AppError::Forbidden => {
            "Uw account heeft hier geen recht op. Er is niets gewijzigd. Vraag een beheerder van deze site of dat moet \
             veranderen."
        }
        AppError::NotOurForm => {
            "Er is niets opgeslagen. Ga terug met de terugknop van uw browser: wat u typte, staat er meestal nog. \
             Ververs daarna de pagina en verstuur het formulier opnieuw."
        }
        _ => return self::error(error, dutch),
    };
    ErrorText { advice: advice.to_owned(), ..self::error(error, dutch) }
}
