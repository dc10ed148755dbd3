//! The fixed texts of the public pages in every language, from the Fluent files `data/talen/CODE.ftl`. Another language
//! is one file more. Knows nothing of requests: which language somebody asks for is read in `page::language`.
//!
//! - `{{ frame.t["KEY"] }}`: a text without arguments. Made and escaped when the program starts; one look in a table.
//! - `{{ frame.t.with("KEY").number("aantal", *total) }}`: a text with arguments, such as a number by which it chooses its
//!   form. `.text("plaats", place)` is escaped, `.html("nummer", link)` is ready HTML of ours.
//! - `&t["KEY"]` and `t.with("KEY").to_string()`: the same as plain text, for a title; `t` is `page::language::asked(…)`.
//! - `{{ frame.t.function(text).plain_name() }}`: a name out of our data files.
//! - `{{ frame.t.number(*total) }}`: a number as it is written in this language.
//! - `t.apart(name)`: a name in Latin letters, kept apart in a line that may run from right to left.
//! - `{{ frame.t.day(*day) }}`, `{{ frame.t.hours(*begin, *end) }}`: a day and hours as they are said.
//! - `<h3{{ frame.t.mark_dutch() }}>`: what stands in it stays Dutch, on a page in another language.
//! - `.html("titel", t.dutch(title))`: the same for words amid a text; `t.link(href, name)` for a link.
//!
//! Keys are Dutch and begin with the name of their page: `home-kop`. A key that is put together is written whole where it
//! is: `&t[&format!("balans-{slug}")]`. `tests/languages` holds that every text is used and there in each language.
//!
//! Dutch (`nl.ftl`) is the original: it has every key, and says what another language leaves out.

mod choices;
mod days;
mod meant;
mod message;
mod names;
mod read;
mod texts;

use std::sync::Arc;

pub use meant::{Meant, meant};
pub use message::Message;
pub use names::Named;
pub use texts::{Apart, Text, Texts, escaped};

use crate::files::Files;
use crate::model::vocabulary::DataError;

/// The language of the site: its file must be there, and says what others leave out.
const DUTCH: &str = "nl";
const FOLDER: &str = "data/talen/";

/// Every language that there is a file of.
#[derive(Debug)]
pub struct Languages {
    dutch: Arc<Texts>,
    /// By their own names.
    others: Vec<Arc<Texts>>,
}

impl Languages {
    /// Reads the files. The municipality's own file of a language lies over ours, text by text.
    ///
    /// # Errors
    /// When a file can't be read as Fluent, with the line.
    pub fn load(files: &Files) -> Result<Self, DataError> {
        let dutch = Arc::new(read::language(files, &path(DUTCH), DUTCH, None)?);
        let mut others = Vec::new();
        for path in files.paths(FOLDER) {
            if let Some(code) = path.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(".ftl"))
                && code != DUTCH
            {
                others.push(Arc::new(read::language(files, &path, code, Some(&dutch))?));
            }
        }
        others.sort_by(|one, other| one["taal-naam"].cmp(&other["taal-naam"]));
        Ok(Self { dutch, others })
    }

    /// The language of the site, and of every page for staff.
    pub fn dutch(&self) -> &Texts {
        &self.dutch
    }

    /// The language with this code, such as `tr`.
    pub fn get(&self, code: &str) -> Option<&Texts> {
        self.all().find(|texts| &*texts.code == code)
    }

    /// All of them in the order in which one may choose: Dutch first.
    pub fn all(&self) -> impl Iterator<Item = &Texts> {
        [&self.dutch].into_iter().chain(&self.others).map(|texts| &**texts)
    }
}

fn path(code: &str) -> String {
    format!("{FOLDER}{code}.ftl")
}
