//! Numbers that help now, for words of despair or danger. `data/hulplijnen.csv`: a municipality lays its own over it.

use std::collections::HashSet;

use serde::Deserialize;

use super::contact::{Phone, WebAddress};
use super::slug::slug;
use super::vocabulary::{DataError, rows};
use crate::files::Files;

const FILE: &str = "data/hulplijnen.csv";

/// One number to call, with when to call it.
#[derive(Debug, Clone, Deserialize)]
pub struct HelpLine {
    /// By which concepts name it.
    pub slug: String,
    /// What people call it.
    #[serde(rename = "naam")]
    pub name: String,
    /// As people read it. Empty: there is no one number for everybody, or it is the steunpunt of this site.
    #[serde(rename = "telefoon")]
    pub phone: String,
    /// For whom it is and what one gets there, in two or three short sentences.
    #[serde(rename = "wanneer")]
    pub when: String,
    /// On which hours and at what price, in a few words; may be empty.
    #[serde(rename = "bereikbaar")]
    pub reachable: String,
    /// For who can't or won't speak; may be empty.
    pub website: String,
}

impl HelpLine {
    /// The steunpunt of this site: its number and name stand in the settings.
    pub const SUPPORT_CENTRE: &str = "steunpunt";

    /// For the young only: grown-ups are not sent there.
    pub const YOUNG: &str = "kindertelefoon";

    fn problem(&self) -> Option<String> {
        let phone = &self.phone;
        if self.slug.is_empty() || slug(&self.slug) != self.slug {
            Some(format!("‘{}’ is geen slug: gebruik kleine letters, cijfers en streepjes", self.slug))
        } else if self.name.is_empty() || self.when.is_empty() {
            Some(format!("bij ‘{}’ ontbreekt de naam of wanneer men belt", self.slug))
        } else if Phone::first(phone).is_some_and(|number| number.dial.is_none()) {
            Some(format!("‘{phone}’ is geen nummer dat te bellen is"))
        } else if !self.website.is_empty() && WebAddress::read(&self.website).is_none() {
            Some(format!("‘{}’ is geen adres van een website", self.website))
        } else {
            None
        }
    }
}

/// Reads and checks every line: who is in need has no use for a number that does not work.
pub(super) fn load(files: &Files) -> Result<Vec<HelpLine>, DataError> {
    let rows: Vec<(u64, HelpLine)> = rows(files, FILE)?;
    let mut seen = HashSet::new();
    for (number, line) in &rows {
        let twice = (!seen.insert(&line.slug)).then(|| format!("‘{}’ staat er twee keer in", line.slug));
        if let Some(problem) = line.problem().or(twice) {
            return Err(DataError { file: FILE.to_owned(), reason: format!("regel {number}: {problem}") });
        }
    }
    Ok(rows.into_iter().map(|(_, line)| line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "slug;naam;telefoon;wanneer;bereikbaar;website\n";

    fn with(rows: &str) -> Result<Vec<HelpLine>, DataError> {
        let directory = tempfile::tempdir().expect("a temporary directory can be made");
        std::fs::create_dir(directory.path().join("data")).expect("a folder can be made");
        std::fs::write(directory.path().join(FILE), format!("{HEADER}{rows}")).expect("a file can be written");
        load(&Files::new(directory.path()))
    }

    #[test]
    fn our_own_numbers_can_be_called() {
        let lines = load(&Files::new("/nergens")).expect("the default file is right");
        let dial = |slug: &str| {
            let line = lines.iter().find(|line| line.slug == slug).expect("the line is there");
            Phone::first(&line.phone).and_then(|phone| phone.dial)
        };
        assert_eq!(dial("112").as_deref(), Some("112"));
        assert_eq!(dial("113").as_deref(), Some("08000113"));
        assert_eq!(dial("veilig-thuis").as_deref(), Some("08002000"));
        assert_eq!((dial("huisartsenpost"), dial(HelpLine::SUPPORT_CENTRE)), (None, None));
    }

    #[test]
    fn a_wrong_row_is_named_with_its_line() {
        let right = "112;Alarmnummer;112;\"Is er\ngevaar?\";;\n";
        for (wrong, named) in [
            ("113;Praten;0800-011;Bel.;;\n", "regel 4: ‘0800-011’ is geen nummer"),
            ("Een Slug;Praten;;Bel.;;\n", "regel 4: ‘Een Slug’ is geen slug"),
            ("113;;;Bel.;;\n", "regel 4: bij ‘113’ ontbreekt"),
            ("113;Praten;;;;\n", "regel 4: bij ‘113’ ontbreekt"),
            ("112;Alarmnummer;112;Bel.;;\n", "regel 4: ‘112’ staat er twee keer in"),
            ("113;Praten;;Bel.;;javascript:alert(1)\n", "regel 4: ‘javascript:alert(1)’ is geen adres"),
            ("113;Praten\n", "regel 4"),
        ] {
            let error = with(&format!("{right}{wrong}")).expect_err(wrong);
            assert!(error.file == FILE && error.reason.contains(named), "{error:?}");
        }
        assert_eq!(with(right).expect("it is right").len(), 1);
    }
}
