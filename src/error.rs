//! What can go wrong while answering, as a closed list. `messages.rs` says it in Dutch; visitors never see a source.

use std::fmt;

use actix_web::http::StatusCode;

/// A page that could not be made as asked.
#[derive(Debug)]
pub enum AppError {
    /// Nothing has this address.
    NotFound,
    /// The offering is no longer given; its successor's code, if it has one.
    Gone {
        /// What it was called.
        title: String,
        /// The code of what replaces it.
        successor: Option<String>,
    },
    /// Only for who is signed in.
    SignInFirst {
        /// Where to go on: path and query.
        back: String,
        /// What was typed, as the browser sent it, where a form was.
        typed: Option<String>,
    },
    /// Signed in, but not for this.
    Forbidden,
    /// A form of another session, or of another site.
    NotOurForm,
    /// More was sent than we take.
    TooLarge,
    /// A fault of ours. The text is for the log.
    Internal(String),
}

impl AppError {
    /// A template failed.
    pub fn template(error: askama::Error) -> Self {
        Self::Internal(format!("template: {error}"))
    }

    /// The database did not do what was asked.
    pub fn database(error: diesel::result::Error) -> Self {
        Self::Internal(format!("database: {error}"))
    }

    /// The HTTP status that says the same.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone { .. } => StatusCode::GONE,
            Self::SignInFirst { .. } => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::NotOurForm => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => write!(formatter, "not found"),
            Self::Gone { title, .. } => write!(formatter, "gone: {title}"),
            Self::SignInFirst { .. } => write!(formatter, "not signed in"),
            Self::Forbidden => write!(formatter, "forbidden"),
            Self::NotOurForm => write!(formatter, "a form without our mark"),
            Self::TooLarge => write!(formatter, "too large"),
            Self::Internal(reason) => write!(formatter, "{reason}"),
        }
    }
}

impl std::error::Error for AppError {}

/// Bare on purpose: `public::error_page` makes a page of it, because only there are the site and its catalogue known.
impl actix_web::ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    fn error_response(&self) -> actix_web::HttpResponse {
        actix_web::HttpResponse::new(self.status())
    }
}
