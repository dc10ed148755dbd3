//! Default data and static files: compiled in, overridden one by one by files of the same name in the data directory.
//! What is edited on screen is laid over their cells by whoever reads them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use rust_embed::Embed;

#[derive(Embed)]
#[folder = "data/"]
#[prefix = "data/"]
struct DefaultData;

#[derive(Embed)]
#[folder = "static/"]
#[prefix = "static/"]
struct DefaultStatic;

/// The files of this installation, by paths such as `data/functies.csv` and `static/mantelkaart.css`.
#[derive(Debug, Clone)]
pub struct Files {
    data_dir: PathBuf,
    own: Arc<OwnTexts>,
}

/// Cells by column.
pub type OwnCells = BTreeMap<String, String>;
/// What is edited on screen: cells by file and by the slug of their row, which is empty for settings.
pub type OwnTexts = BTreeMap<(String, String), OwnCells>;

impl Files {
    /// `data_dir` may hold folders `data` and `static` with own files.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self { data_dir: data_dir.into(), own: Arc::default() }
    }

    /// The same files with other texts laid over them.
    pub fn with(&self, own: Arc<OwnTexts>) -> Self {
        Self { data_dir: self.data_dir.clone(), own }
    }

    /// The cells of this row that are edited on screen.
    pub fn own(&self, path: &str, slug: &str) -> Option<&OwnCells> {
        self.own.get(&(path.to_owned(), slug.to_owned()))
    }

    /// Everything that is edited on screen.
    pub fn all_own(&self) -> &OwnTexts {
        &self.own
    }

    /// The file's bytes: the municipality's own if there is one, else the default.
    pub fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        if let Ok(own) = std::fs::read(self.data_dir.join(path)) {
            return Some(Cow::Owned(own));
        }
        DefaultData::get(path).or_else(|| DefaultStatic::get(path)).map(|file| file.data)
    }

    /// When the municipality's own file was last written and how long it is; `None` where there is none.
    pub fn written(&self, path: &str) -> Option<(SystemTime, u64)> {
        let about = std::fs::metadata(self.data_dir.join(path)).ok()?;
        Some((about.modified().ok()?, about.len()))
    }

    /// The file as we made it and the municipality's own, in this order, for what may lie over another part by part.
    pub fn layers(&self, path: &str) -> Vec<Cow<'static, [u8]>> {
        let own = std::fs::read(self.data_dir.join(path)).ok().map(Cow::Owned);
        DefaultData::get(path).map(|file| file.data).into_iter().chain(own).collect()
    }

    /// Every path that begins with this folder (`static/`): the defaults and those that the municipality adds.
    pub fn paths(&self, folder: &str) -> Vec<String> {
        let defaults = DefaultData::iter().chain(DefaultStatic::iter()).filter(|path| path.starts_with(folder));
        let mut paths: Vec<String> = defaults.map(Cow::into_owned).collect();
        let own = std::fs::read_dir(self.data_dir.join(folder)).into_iter().flatten().flatten();
        paths.extend(own.filter_map(|entry| Some(format!("{folder}{}", entry.file_name().to_str()?))));
        paths.sort();
        paths.dedup();
        paths
    }
}

/// Why a file can't be written, to go on a sentence with.
pub fn not_written(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "de map ervan bestaat niet".to_owned(),
        _ => reason(error),
    }
}

/// Why a file can't be read, to go on a sentence with.
pub fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "het bestaat niet".to_owned(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "er is geen toegang".to_owned(),
        ErrorKind::IsADirectory => "het is een map".to_owned(),
        ErrorKind::NotADirectory => "een deel van de naam is geen map".to_owned(),
        ErrorKind::AlreadyExists => "er staat al een bestand met die naam".to_owned(),
        ErrorKind::StorageFull => "de schijf is vol".to_owned(),
        _ => error.to_string(),
    }
}
