//! What is said about one cell of the file.

use serde::{Deserialize, Serialize};

use crate::model::cell::{Remark, Severity};

/// The longest value that is repeated in a message.
const LONGEST_VALUE: usize = 60;

/// One error or warning, with the place in the file where a person finds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The line in the file (the first is 1), or the row of the sheet. 0: the file as a whole.
    #[serde(rename = "regel")]
    pub line: usize,
    /// The title of the offering, or its code where it has none; empty when it is about more than one row.
    #[serde(rename = "aanbod")]
    pub offering: String,
    /// The header as the file writes it; empty when it is about the whole row.
    #[serde(rename = "kolom")]
    pub column: String,
    /// The value, shortened.
    #[serde(rename = "waarde")]
    pub value: String,
    /// What is wrong and what to do.
    #[serde(rename = "melding")]
    pub message: String,
    /// How bad it is.
    #[serde(rename = "ernst")]
    pub severity: Severity,
}

impl Problem {
    /// About one cell.
    pub fn cell(line: usize, column: &str, value: &str, remark: Remark) -> Self {
        Self {
            line,
            offering: String::new(),
            column: column.to_owned(),
            value: shortened(value),
            message: remark.message,
            severity: remark.severity,
        }
    }

    /// Makes a row untrustworthy.
    pub fn error(line: usize, column: &str, value: &str, message: impl Into<String>) -> Self {
        let remark = Remark { severity: Severity::Error, message: message.into() };
        Self::cell(line, column, value, remark)
    }

    /// Can be lived with.
    pub fn warning(line: usize, column: &str, value: &str, message: impl Into<String>) -> Self {
        let remark = Remark { severity: Severity::Warning, message: message.into() };
        Self::cell(line, column, value, remark)
    }

    /// Whether the row can't be trusted.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// One line of at most sixty letters.
fn shortened(value: &str) -> String {
    let line = crate::model::cell::one_line(value);
    match line.char_indices().nth(LONGEST_VALUE) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
