//! The Dutch texts of errors.

use crate::error::AppError;

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
pub fn error(error: &AppError) -> ErrorText {
    let (title, advice) = match error {
        AppError::NotFound => (
            "Deze pagina is er niet".to_owned(),
            "Misschien is het adres veranderd of klopt er een letter niet. Zoek hieronder opnieuw, of bel.",
        ),
        AppError::Gone { title, .. } => {
            (format!("‘{title}’ is gestopt"), "Dit aanbod is er niet meer. Hieronder vindt u hulp die er wel is.")
        }
        AppError::SignInFirst { .. } => {
            ("Log eerst in".to_owned(), "Deze pagina is voor medewerkers. Log in en probeer het opnieuw.")
        }
        AppError::Forbidden => (
            "Dit mag u hier niet doen".to_owned(),
            "Uw account heeft hier geen recht op. Vraag een beheerder van deze site of dat moet veranderen.",
        ),
        AppError::NotOurForm => (
            "Dit formulier is te oud".to_owned(),
            "Er is niets opgeslagen. Ga een pagina terug, ververs die pagina en verstuur het formulier opnieuw.",
        ),
        AppError::TooLarge => {
            ("Dit is te groot".to_owned(), "Er is niets opgeslagen. Stuur een kleiner bestand of een kortere tekst.")
        }
        AppError::Internal(_) => (
            "Er ging iets mis bij ons".to_owned(),
            "Dat ligt niet aan u. Probeer het over een paar minuten nog eens, of bel.",
        ),
    };
    let successor = match error {
        AppError::Gone { successor, .. } => successor.clone(),
        _ => None,
    };
    ErrorText { title, advice: advice.to_owned(), successor }
}

/// The same for who is signed in, and is not looking for help.
pub fn staff_error(error: &AppError) -> ErrorText {
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
        _ => return self::error(error),
    };
    ErrorText { advice: advice.to_owned(), ..self::error(error) }
}
