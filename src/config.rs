//! The only reader of the environment and of `mantelkaart.toml`.

mod embedding;
mod handover;
mod mail;
mod opening;
mod sign_in;

use std::net::SocketAddr;
use std::path::PathBuf;

pub use embedding::Embedding;
pub use handover::{Handover, KeyText};
pub use mail::{MailSecurity, MailSettings, Password};
pub use opening::{ClosedDays, Opening, Span};
use serde::Deserialize;
pub use sign_in::SignIn;

use crate::db::Target;
use crate::files::{Files, OwnCells};
use crate::model::vocabulary::DataError;

/// What every command needs to know: where the data lives.
#[derive(Debug, Clone, clap::Args)]
pub struct DataOptions {
    /// Map met de database, de zoekindex en uw eigen bestanden
    #[arg(long, value_name = "MAP", env = "MANTELKAART_DATA_DIR", default_value = "./var", global = true)]
    pub data_dir: PathBuf,
    /// Adres van een PostgreSQL-database. Leeg: een SQLite-bestand in de gegevensmap
    #[arg(long, value_name = "ADRES", env = "DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,
}

/// What only `serve` needs to know. Global, because `serve` may be left out: they count before it and after it.
#[derive(Debug, Clone, clap::Args)]
#[command(next_help_heading = "Opties van de site")]
pub struct ServeOptions {
    /// Adres en poort waarop de site luistert
    #[arg(long, value_name = "ADRES", env = "MANTELKAART_LISTEN", default_value = "127.0.0.1:8080", global = true)]
    pub listen: SocketAddr,
    /// Aantal werkers; standaard een per processorkern
    #[arg(long, value_name = "AANTAL", env = "MANTELKAART_WORKERS", global = true)]
    pub workers: Option<usize>,
    /// Vorm van het logboek: tekst of json
    #[arg(
        long,
        value_name = "VORM",
        env = "MANTELKAART_LOG",
        default_value = "tekst",
        hide_possible_values = true,
        global = true
    )]
    pub log: LogFormat,
    /// Wat er in het logboek komt: error, warn, info, debug of trace, ook per onderdeel
    #[arg(
        long,
        value_name = "FILTER",
        env = "MANTELKAART_LOG_FILTER",
        default_value = "info,tantivy=warn,actix_server=warn",
        global = true
    )]
    pub log_filter: String,
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// Om te lezen
    #[value(name = "tekst")]
    Text,
    /// Eén JSON-object per regel
    #[value(name = "json")]
    Json,
}

impl DataOptions {
    /// The database that these options name.
    pub fn target(&self) -> Target {
        match self.database_url.as_deref().map(str::trim) {
            Some(url) if !url.is_empty() => Target::Postgres(url.to_owned()),
            _ => Target::Sqlite(self.data_dir.join("mantelkaart.sqlite3")),
        }
    }

    /// Where the municipality says who it is.
    pub fn site_file(&self) -> PathBuf {
        self.data_dir.join(SITE_FILE)
    }

    /// Where the search index lies.
    pub fn index_dir(&self) -> PathBuf {
        self.data_dir.join("index")
    }

    /// The default files with the municipality's own laid over them.
    pub fn files(&self) -> Files {
        Files::new(&self.data_dir)
    }
}

/// Who this site is: `mantelkaart.toml`, our defaults with the municipality's own values laid over them, and over those
/// the names and numbers that are edited on screen. What safety hangs on is in files only.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The name on every page.
    #[serde(rename = "naam")]
    pub name: String,
    /// The municipality or region it is for.
    #[serde(rename = "gemeente")]
    pub municipality: String,
    /// `https://…` without a slash at the end, or empty: then the address by which the visitor came.
    #[serde(rename = "adres")]
    pub address: String,
    /// Who answers for the site.
    #[serde(rename = "beheerder")]
    pub publisher: String,
    /// Where one can write to them; may be empty.
    pub email: String,
    /// Megabytes of rendered pages to keep; 0: none.
    #[serde(rename = "paginageheugen_mb")]
    pub page_cache_mb: u64,
    /// Whether searches are counted by day, for editors.
    #[serde(rename = "zoekvragen_tellen")]
    pub count_searches: bool,
    /// Whether the websites of offerings are visited every week.
    #[serde(rename = "websites_nagaan")]
    pub check_links: bool,
    /// Whether browsers keep what was read, to read it again without internet.
    #[serde(rename = "offline_lezen")]
    pub reads_offline: bool,
    /// How mail leaves.
    pub mail: MailSettings,
    /// What warm handovers need.
    #[serde(rename = "overdracht")]
    pub handover: Handover,
    /// Whom to call.
    #[serde(rename = "steunpunt")]
    pub support_centre: SupportCentre,
    /// Where else pieces of it may stand.
    #[serde(rename = "inbedden")]
    pub embedding: Embedding,
    /// How staff sign in.
    #[serde(rename = "inloggen")]
    pub sign_in: SignIn,
}

/// The carers' support centre whose number is on every page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportCentre {
    /// What people call it.
    #[serde(rename = "naam")]
    pub name: String,
    /// As people read it.
    #[serde(rename = "telefoon")]
    pub phone: String,
    /// A number or an address that opens a chat; may be empty.
    pub whatsapp: String,
    /// In words; may be empty.
    #[serde(rename = "openingstijden")]
    pub hours: String,
    /// The same for each day of the week, so that a page can say whether it is open now.
    pub open: Opening,
    /// On which days it is not.
    #[serde(rename = "gesloten")]
    pub closed: ClosedDays,
    /// What one can do while it is closed; may be empty.
    #[serde(rename = "buiten_openingstijden")]
    pub outside_hours: String,
    /// May be empty.
    pub email: String,
    /// May be empty.
    pub website: String,
}

/// Goes before the password in the file, which others may read.
const MAIL_PASSWORD: &str = "MANTELKAART_MAIL_PASSWORD";
/// Goes before `overdracht.sleutelbestand`.
const KEY: &str = "MANTELKAART_KEY";
const SITE_FILE: &str = "mantelkaart.toml";
/// Goes before `inloggen.client_geheim`: a secret had better stand in no file.
const CLIENT_SECRET: &str = "MANTELKAART_CLIENT_SECRET";

/// The municipality of the embedded settings.
const EXAMPLE: &str = "Voorbeeldcatalogus";

impl Site {
    /// Reads the defaults and the municipality's own `mantelkaart.toml`.
    ///
    /// # Errors
    /// When a file is no TOML, or has a key or value that we don't know.
    pub fn load(options: &DataOptions) -> Result<Self, DataError> {
        let defaults = options.files().read("data/mantelkaart.toml").unwrap_or_default();
        let mut site = parse(&String::from_utf8_lossy(&defaults))?;
        match std::fs::read_to_string(options.site_file()) {
            Ok(own) => lay_over(&mut site, parse(&own)?),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(wrong(error.to_string())),
        }
        let mut site: Self = site.try_into().map_err(|error: toml::de::Error| wrong(error.message().to_owned()))?;
        if let Ok(password) = std::env::var(MAIL_PASSWORD) {
            site.mail.password = password.into();
        }
        site.handover.find_key(std::env::var(KEY).ok(), &options.data_dir);
        site.address.truncate(site.address.trim_end_matches('/').len());
        site.embedding.tidy().map_err(wrong)?;
        if let Ok(secret) = std::env::var(CLIENT_SECRET) {
            site.sign_in.client_secret = secret.into();
        }
        site.sign_in.fault().map_or(Ok(site), |fault| Err(wrong(fault.to_owned())))
    }

    /// Whether nobody said yet whose site it is: it still names what the embedded settings do.
    pub fn is_example(&self) -> bool {
        self.municipality == EXAMPLE
    }

    /// The name by which what is edited on screen is kept, in two parts: of the site and of the steunpunt.
    pub const FILE: &str = SITE_FILE;

    /// The same with what is edited on screen laid over it.
    pub fn laid_over(&self, files: &Files) -> Self {
        let mut site = self.clone();
        for (part, key, text) in site.texts() {
            let own = files.own(SITE_FILE, part).and_then(|cells| cells.get(key));
            own.into_iter().for_each(|own| text.clone_from(own));
        }
        site
    }

    /// What may be edited on screen of one part, by key.
    pub fn cells(&self, part: &str) -> OwnCells {
        let mut site = self.clone();
        let of_part = site.texts().into_iter().filter(|(of, ..)| *of == part);
        of_part.map(|(_, key, text)| (key.to_owned(), std::mem::take(text))).collect()
    }

    fn texts(&mut self) -> [(&'static str, &'static str, &mut String); 11] {
        let centre = &mut self.support_centre;
        [
            ("site", "naam", &mut self.name),
            ("site", "gemeente", &mut self.municipality),
            ("site", "beheerder", &mut self.publisher),
            ("site", "email", &mut self.email),
            ("steunpunt", "naam", &mut centre.name),
            ("steunpunt", "telefoon", &mut centre.phone),
            ("steunpunt", "whatsapp", &mut centre.whatsapp),
            ("steunpunt", "openingstijden", &mut centre.hours),
            ("steunpunt", "buiten_openingstijden", &mut centre.outside_hours),
            ("steunpunt", "email", &mut centre.email),
            ("steunpunt", "website", &mut centre.website),
        ]
    }
}

fn parse(text: &str) -> Result<toml::Table, DataError> {
    text.parse().map_err(|error: toml::de::Error| {
        let line = error.span().and_then(|span| text.get(..span.start)).map(|before| before.matches('\n').count() + 1);
        wrong(line.map_or_else(String::new, |line| format!("regel {line}: ")) + error.message())
    })
}

fn wrong(reason: String) -> DataError {
    DataError { file: SITE_FILE.to_owned(), reason }
}

/// Own values win, table by table.
fn lay_over(defaults: &mut toml::Table, own: toml::Table) {
    for (key, value) in own {
        match (defaults.get_mut(&key), value) {
            (Some(toml::Value::Table(inner)), toml::Value::Table(value)) => lay_over(inner, value),
            (_, value) => drop(defaults.insert(key, value)),
        }
    }
}
