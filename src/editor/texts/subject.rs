//! What can be edited on the screen of texts: which row of which file, its columns, and what must hold of them.

use std::sync::Arc;

use crate::app::{App, Edition};
use crate::config::Site;
use crate::files::{Files, OwnCells};
use crate::form::Fields;
use crate::model::contact::{MailAddress, Phone, WebAddress};
use crate::model::vocabulary::{Vocabulary, table};

/// Rows of one file that are edited in the same way.
#[derive(Debug)]
pub struct Kind {
    /// In the address.
    pub path: &'static str,
    /// Only this row, where rows have columns of their own.
    only: Option<&'static str>,
    /// As the files have it.
    pub file: &'static str,
    /// Over the list of its rows.
    pub heading: &'static str,
    /// Where its texts stand on the site.
    pub place: &'static str,
    /// The column that names a row.
    named: &'static str,
    /// In the order of the form.
    pub columns: &'static [Column],
}

/// One text.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the file.
    pub name: &'static str,
    /// Its name on screen.
    pub label: &'static str,
    /// What goes in it.
    pub help: &'static str,
    /// In letters.
    pub most: usize,
    /// May not be empty.
    pub needed: bool,
    /// What it is.
    pub form: Form,
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "they say what they are")]
pub enum Form {
    Line,
    Paragraph,
    Phone,
    Mail,
    Website,
}

const fn column(name: &'static str, label: &'static str, help: &'static str, most: usize, form: Form) -> Column {
    Column { name, label, help, most, needed: true, form }
}

const fn optional(name: &'static str, label: &'static str, help: &'static str, most: usize, form: Form) -> Column {
    Column { name, label, help, most, needed: false, form }
}

const SHORT: Column = column("kort", "Korte tekst", "Eén zin, onder de naam op de voorpagina.", 90, Form::Line);
const EXPLANATION: Column =
    column("uitleg", "Uitleg", "Twee of drie zinnen, boven aan de pagina zelf.", 500, Form::Paragraph);

/// Everything that can be edited, in the order of the list.
pub static KINDS: [Kind; 5] = [
    Kind {
        path: "gegevens",
        only: Some("steunpunt"),
        file: Site::FILE,
        heading: "Het steunpunt",
        place: "Dit staat boven aan elke pagina.",
        named: "naam",
        columns: &[
            column("naam", "Naam", "Zoals mensen het steunpunt noemen.", 60, Form::Line),
            optional("telefoon", "Telefoon", "Laat u dit leeg, dan staat er nergens een nummer.", 40, Form::Phone),
            optional("whatsapp", "WhatsApp", "Een nummer, zoals: 06 12 34 56 78. Mag leeg zijn.", 40, Form::Phone),
            optional("openingstijden", "Wanneer te bellen", "Zoals: op werkdagen van 9 tot 17 uur.", 120, Form::Line),
            optional(
                "buiten_openingstijden",
                "Als het steunpunt dicht is",
                "Wat iemand dan kan doen. Staat op de pagina Contact.",
                300,
                Form::Paragraph,
            ),
            optional("email", "E-mailadres", "Mag leeg zijn.", 120, Form::Mail),
            optional("website", "Website", "Begint met https://. Mag leeg zijn.", 200, Form::Website),
        ],
    },
    Kind {
        path: "gegevens",
        only: Some("site"),
        file: Site::FILE,
        heading: "De site",
        place: "De naam staat boven aan elke pagina. Wie de site beheert, staat op de pagina’s over de site en privacy.",
        named: "naam",
        columns: &[
            column("naam", "Naam van de site", "Kort, zoals: Sociale kaart mantelzorg.", 60, Form::Line),
            column("gemeente", "Gemeente of regio", "Staat klein onder de naam.", 80, Form::Line),
            column("beheerder", "Wie de site beheert", "Zoals: de gemeente Zutphen.", 120, Form::Line),
            optional("email", "E-mailadres van de beheerder", "Voor vragen over de site.", 120, Form::Mail),
        ],
    },
    Kind {
        path: "hulplijnen",
        only: None,
        file: "data/hulplijnen.csv",
        heading: "Hulplijnen",
        place: "Dit staat boven de resultaten als iemand schrijft dat het niet meer gaat.",
        named: "naam",
        columns: &[
            column("naam", "Naam", "Wie men belt.", 60, Form::Line),
            optional("telefoon", "Telefoon", "Het nummer op de knop.", 40, Form::Phone),
            column("wanneer", "Wanneer men belt", "Voor wie het is en wat men er krijgt.", 300, Form::Paragraph),
            optional("bereikbaar", "Bereikbaar", "Zoals: dag en nacht, gratis.", 80, Form::Line),
            optional("website", "Website", "Voor wie liever typt. Begint met https://.", 200, Form::Website),
        ],
    },
    Kind {
        path: "functies",
        only: None,
        file: "data/functies.csv",
        heading: "Soorten hulp",
        place: "Dit staat op de voorpagina en op de pagina van deze soort hulp.",
        named: "naam",
        columns: &[
            column("gewone_naam", "Gewone naam", "In gewone woorden, zoals: Even vrij.", 40, Form::Line),
            SHORT,
            EXPLANATION,
        ],
    },
    Kind {
        path: "mantelzorgers",
        only: None,
        file: "data/mantelzorgers.csv",
        heading: "Voor wie",
        place: "Dit staat op de voorpagina en op de pagina voor deze mantelzorgers.",
        named: "naam",
        columns: &[
            column("naam", "Naam in lijsten", "Zoals in het filter bij het zoeken.", 70, Form::Line),
            column("tegel", "Tegel", "In de ik-vorm, zoals: Ik werk ook.", 40, Form::Line),
            SHORT,
            EXPLANATION,
        ],
    },
];

/// These can be called whatever a municipality does: their numbers stay.
const DANGER: [(&str, &[&str]); 2] = [("112", &["112"]), ("113", &["113", "08000113"])];

/// One row, as it is and as it is in the files.
pub struct Subject {
    /// What it is one of.
    pub kind: &'static Kind,
    /// Its slug in the file.
    pub slug: String,
    /// As the files name it.
    pub name: String,
    /// As in the files.
    pub standard: OwnCells,
    /// As visitors see it.
    pub current: OwnCells,
}

/// What can't be taken, with the column that it is about.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The name of the column.
    pub column: &'static str,
    /// What to do, in a sentence.
    pub message: String,
}

impl Subject {
    /// Every row of a kind.
    pub fn all(app: &App, edition: &Edition, kind: &'static Kind) -> Vec<Self> {
        let in_files = edition.files.with(Arc::default());
        let pair = |slug: &str, standard, current| Self::new(kind, slug, standard, current);
        if let Some(part) = kind.only {
            return vec![pair(part, app.site_in_files().cells(part), edition.site.cells(part))];
        }
        let rows = |files: &Files| table::<OwnCells>(files, kind.file).unwrap_or_default();
        let both = rows(&in_files).into_iter().zip(rows(&edition.files));
        both.map(|(standard, current)| pair(&standard["slug"].clone(), standard, current)).collect()
    }

    /// The row at this address.
    pub fn find(app: &App, edition: &Edition, path: &str, slug: &str) -> Option<Self> {
        let kinds = KINDS.iter().filter(|kind| kind.path == path && kind.only.is_none_or(|only| only == slug));
        kinds.flat_map(|kind| Self::all(app, edition, kind)).find(|subject| subject.slug == slug)
    }

    fn new(kind: &'static Kind, slug: &str, standard: OwnCells, current: OwnCells) -> Self {
        let name = standard.get(kind.named).cloned().unwrap_or_default();
        let name = if kind.only.is_some() { kind.heading.to_owned() } else { name };
        Self { kind, slug: slug.to_owned(), name, standard, current }
    }

    /// Its page.
    pub fn address(&self) -> String {
        format!("/beheer/teksten/{}/{}", self.kind.path, self.slug)
    }

    /// Whether something is otherwise than in the files.
    pub fn is_own(&self) -> bool {
        self.standard != self.current
    }

    /// Enough to know it by, in a list.
    pub fn gist(&self) -> impl Iterator<Item = &str> {
        let texts = self.kind.columns.iter().filter_map(|column| self.current.get(column.name));
        texts.map(String::as_str).filter(|text| !text.is_empty() && *text != self.name).take(2)
    }

    /// What a form says of it; one space between words.
    pub fn typed(&self, fields: &Fields) -> OwnCells {
        let text = |column: &Column| fields.get(column.name).split_whitespace().collect::<Vec<_>>().join(" ");
        self.kind.columns.iter().map(|column| (column.name.to_owned(), text(column))).collect()
    }

    /// Those that are otherwise than in the files.
    pub fn own(&self, cells: &OwnCells) -> OwnCells {
        let differs = |(name, text): &(&String, &String)| self.standard.get(*name) != Some(*text);
        cells.iter().filter(differs).map(|(name, text)| (name.clone(), text.clone())).collect()
    }

    /// Everything that can't be taken.
    pub fn mistakes(&self, files: &Files, cells: &OwnCells) -> Vec<Mistake> {
        let mut found: Vec<Mistake> =
            self.kind.columns.iter().filter_map(|column| self.mistake(column, cells)).collect();
        if found.is_empty() && self.kind.only.is_none() {
            let mut own = files.all_own().clone();
            own.insert((self.kind.file.to_owned(), self.slug.clone()), self.own(cells));
            if let Err(error) = Vocabulary::load(&files.with(Arc::new(own))) {
                let message = format!("Deze tekst kan er niet in: {}.", error.reason);
                found.push(Mistake { column: self.kind.columns[0].name, message });
            }
        }
        found
    }

    fn mistake(&self, column: &Column, cells: &OwnCells) -> Option<Mistake> {
        let text = cells.get(column.name).map_or("", String::as_str);
        let says = |message: String| Some(Mistake { column: column.name, message });
        let (label, count) = (column.label, text.chars().count());
        let had_number =
            column.form == Form::Phone && self.kind.path == "hulplijnen" && !self.standard[column.name].is_empty();
        if text.is_empty() {
            let missing = column.needed || had_number;
            return if missing { says(format!("Vul iets in bij ‘{label}’.")) } else { None };
        }
        if count > column.most {
            return says(format!("Maak ‘{label}’ korter: hoogstens {} tekens. Nu zijn het er {count}.", column.most));
        }
        match column.form {
            Form::Phone => self.wrong_number(text).and_then(says),
            Form::Mail if MailAddress::read(text).is_none() => says(format!("‘{text}’ is geen e-mailadres.")),
            Form::Website if WebAddress::read(text).is_none() => {
                says(format!("‘{text}’ is geen adres van een website. Het begint met https://."))
            }
            _ => None,
        }
    }

    fn wrong_number(&self, text: &str) -> Option<String> {
        let dial = Phone::first(text).and_then(|phone| phone.dial);
        let Some(dial) = dial else {
            return Some(format!("‘{text}’ is geen nummer dat te bellen is. Zo wel: 030 123 45 67."));
        };
        let (_, numbers) = DANGER.iter().find(|(slug, _)| self.kind.path == "hulplijnen" && *slug == self.slug)?;
        let stays = format!("Dit nummer is voor wie in gevaar is. Het moet {} blijven.", self.standard["telefoon"]);
        (!numbers.contains(&dial.as_str())).then_some(stays)
    }
}
