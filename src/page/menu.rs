//! The menu of staff: a few parts, each with its pages.

use crate::model::choice::Role;
use crate::staff::Staff;

/// A page that the menu leads to.
pub struct Item {
    /// Where it leads.
    pub path: &'static str,
    /// What it is called.
    pub name: &'static str,
}

/// What belongs together. It leads to the first of its pages.
pub struct Part {
    /// What it is called.
    pub name: &'static str,
    /// Never empty.
    pub pages: &'static [Item],
    may_see: fn(&Staff) -> bool,
}

impl Part {
    /// Where it leads.
    pub fn path(&self) -> &'static str {
        self.pages.first().map_or("/", |page| page.path)
    }

    /// Whether the page at `path` is one of it.
    pub fn holds(&self, path: &str) -> bool {
        self.pages.iter().any(|page| page.path == path)
    }
}

const fn item(path: &'static str, name: &'static str) -> Item {
    Item { path, name }
}

static PARTS: [Part; 7] = [
    Part {
        name: "Loket",
        pages: &[
            item("/loket", "Zoeken"),
            item("/loket/gesprek", "Gesprek"),
            item("/loket/lijst", "Verwijslijst"),
            item("/loket/verwijzingen", "Verwijzingen"),
            item("/loket/overzicht", "Overzicht"),
        ],
        may_see: Staff::is_desk,
    },
    Part { name: "Overzicht", pages: &[item("/beheer", "Overzicht")], may_see: Staff::is_editor },
    Part {
        name: "Aanbod",
        pages: &[item("/beheer/aanbod", "Alle aanbod"), item("/beheer/aanbieders", "Aanbieders")],
        may_see: Staff::is_editor,
    },
    Part { name: "Import", pages: &[item("/beheer/import", "Import")], may_see: Staff::is_editor },
    Part {
        name: "Controleren",
        pages: &[
            item("/beheer/controle", "Te controleren"),
            item("/beheer/wijzigingen", "Wijzigingen"),
            item("/beheer/meldingen", "Meldingen"),
            item("/beheer/links", "Websites"),
            item("/beheer/ritme", "Hoe vaak"),
        ],
        may_see: Staff::is_editor,
    },
    Part {
        name: "Zoeken en teksten",
        pages: &[
            item("/beheer/zoekvragen", "Zoekvragen"),
            item("/beheer/woordenboek", "Woordenboek"),
            item("/beheer/teksten", "Teksten"),
            item("/beheer/posters", "Posters"),
            item("/beheer/inbedden", "Op andere sites"),
        ],
        may_see: Staff::is_editor,
    },
    Part {
        name: "Instellingen",
        pages: &[
            item("/beheer/gebruikers", "Gebruikers"),
            item("/beheer/bronnen", "Lijsten"),
            item("/beheer/mail", "Mail"),
            item("/beheer/logboek", "Logboek"),
        ],
        may_see: Staff::is_admin,
    },
];

/// The parts that they may see.
pub fn parts(staff: &Staff) -> impl Iterator<Item = &'static Part> {
    PARTS.iter().filter(|part| (part.may_see)(staff))
}

/// Where somebody with this role begins.
pub fn home(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Editor | Role::Admin) => "/beheer",
        Some(Role::Desk) => "/loket",
        None => "/account",
    }
}
