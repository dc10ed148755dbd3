//! What is asked of the list, as it stands in the address.

use jiff::civil::Date;

use crate::form::Fields;
use crate::model::choice::{BasicFunction, CarerType, Choice, Status};
use crate::model::offering::list::{Order, Wanted};
use crate::model::writing_aid::Kind;

/// The values of one field of the filter, with what people read.
pub type Choices = &'static [(&'static str, &'static str)];

pub const CHECKS: Choices = &[("nodig", "Moet gecontroleerd worden"), ("nooit", "Nog nooit gecontroleerd")];
pub const LACKS: Choices = &[("telefoon", "Zonder telefoonnummer"), ("website", "Zonder website die werkt")];
pub const TEXTS: Choices = &[
    ("lang", "Lange zinnen"),
    ("ambtelijk", "Moeilijke woorden"),
    ("afkorting", "Afkortingen zonder uitleg"),
    ("ontbreekt", "Er ontbreekt iets"),
];
pub const ORDERS: Choices = &[
    ("titel", "Titel"),
    ("aanbieder", "Aanbieder"),
    ("plaats", "Plaats"),
    ("gecontroleerd", "Langst niet gecontroleerd"),
    ("gewijzigd", "Laatst gewijzigd"),
    ("tekst", "Meeste te verbeteren"),
];

/// The names of the fields, in the order of an address.
const NAMES: [&str; 11] = [
    "q",
    "status",
    "bron",
    "functie",
    "aanbieder",
    "voor",
    "controle",
    "zonder",
    "gewijzigd-door",
    "tekst",
    "volgorde",
];

/// What is asked: the filters, and which page.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// As the database wants it.
    pub wanted: Wanted,
    /// From 1.
    pub page: usize,
    fields: Vec<(&'static str, String)>,
}

impl Asked {
    /// Reads an address or a form that carries one. What it does not understand asks for nothing.
    pub fn read(given: &Fields, today: Date) -> Self {
        let get = |name: &str| given.get(name);
        let kind = match get("tekst") {
            "lang" => Some(Kind::Long),
            "ambtelijk" => Some(Kind::Official),
            "afkorting" => Some(Kind::Abbreviation),
            "ontbreekt" => Some(Kind::Missing),
            _ => None,
        };
        let wanted = Wanted {
            text: get("q").to_owned(),
            status: Status::from_slug(get("status")),
            source_id: get("bron").to_owned(),
            organisation: get("aanbieder").to_owned(),
            function: BasicFunction::from_slug(get("functie")),
            carer_type: CarerType::from_slug(get("voor")),
            due: (get("controle") == "nodig").then_some(today),
            never_reviewed: get("controle") == "nooit",
            without_phone: get("zonder") == "telefoon",
            without_website: get("zonder") == "website",
            changed_by: get("gewijzigd-door").to_owned(),
            advice: kind,
            order: order(get("volgorde")),
        };
        let fields = NAMES.into_iter().map(|name| (name, get(name).to_owned()));
        let fields = fields.filter(|(_, value)| !value.is_empty()).collect();
        Self { wanted, page: get("pagina").parse().unwrap_or(1).max(1), fields }
    }

    /// The same, on the last page where there are fewer.
    pub fn within(mut self, pages: usize) -> Self {
        self.page = self.page.min(pages);
        self
    }

    /// What stands in one field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// Names and values, to be carried on.
    pub fn fields(&self) -> &[(&'static str, String)] {
        &self.fields
    }

    /// Whether anything but the order is asked.
    pub fn is_filtered(&self) -> bool {
        self.fields.iter().any(|(name, _)| *name != "volgorde")
    }

    /// Whether a filter beside the words is set.
    pub fn is_narrowed(&self) -> bool {
        self.fields.iter().any(|(name, _)| !matches!(*name, "q" | "volgorde"))
    }

    /// The address of this page.
    pub fn here(&self) -> String {
        self.at(self.page)
    }

    /// The address of another page of the same.
    pub fn at(&self, page: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.fields.iter().map(|(name, value)| (*name, value.as_str())));
        if page > 1 {
            query.append_pair("pagina", &page.to_string());
        }
        let query = query.finish();
        if query.is_empty() { "/beheer/aanbod".to_owned() } else { format!("/beheer/aanbod?{query}") }
    }
}

fn order(name: &str) -> Order {
    match name {
        "aanbieder" => Order::Organisation,
        "plaats" => Order::Place,
        "gecontroleerd" => Order::Reviewed,
        "gewijzigd" => Order::Changed,
        "tekst" => Order::Advice,
        _ => Order::Title,
    }
}
