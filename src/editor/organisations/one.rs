//! `/beheer/aanbieders/{slug}`: one organisation: its name, what it was called before, and everything that it offers.

use actix_web::web::{Data, Path};
use actix_web::{Either, HttpResponse};
use askama::Template;

use super::{Counted, address, counted};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::choice::{Choice, Status};
use crate::model::field::Field;
use crate::model::log_entry::LogEntry;
use crate::model::offering::{self, Offering};
use crate::model::organisation::alias::{self, Alias};
use crate::model::organisation::merging::{self, Done, Terms};
use crate::model::organisation::{self, Organisation};
use crate::model::revision::Occasion;
use crate::model::source::{self, Source};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::routes;
use crate::staff::{Editor, Staff};
use crate::wording::{self, moment, number};

/// The longest name, in letters.
const LONGEST: usize = 150;

#[derive(Template)]
#[template(path = "editor/organisation.html")]
struct OrganisationPage<'a> {
    frame: StaffFrame<'a>,
    organisation: &'a Organisation,
    offerings: Vec<Line>,
    aliases: Vec<Alias>,
    alike: Vec<Organisation>,
    others: Vec<Counted>,
    /// What stands in the field.
    name: &'a str,
    mistake: Option<String>,
    /// Another organisation that has the name.
    same: Option<Organisation>,
    may_change: bool,
}

/// One offering.
struct Line {
    address: String,
    title: String,
    place: String,
    status: Status,
    source: String,
}

impl OrganisationPage<'_> {
    fn address(&self) -> String {
        address(&self.organisation.slug)
    }

    fn is_public(&self) -> bool {
        self.offerings.iter().any(|line| line.status == Status::Published)
    }
}

impl Line {
    fn new(offering: &Offering, sources: &[Source]) -> Self {
        let cell = |field| offering.cells[field].clone();
        let source = sources.iter().find(|source| source.id == offering.source_id);
        Self {
            address: routes::edit(&offering.cells[Field::Code]),
            title: cell(Field::Title),
            place: cell(Field::Place),
            status: Status::from_slug(&offering.cells[Field::Status]).unwrap_or(Status::Draft),
            source: source.map_or_else(String::new, |source| wording::list(&source.name).to_owned()),
        }
    }

    fn status(&self) -> &'static str {
        match self.status {
            Status::Draft => "concept",
            Status::Published => "op de site",
            Status::Stopped => "gestopt",
        }
    }
}

/// Shows the organisation; a former address leads to the one that it has now.
///
/// # Errors
/// When there is none, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, slug: Path<String>) -> Result<Either<Page, HttpResponse>, AppError> {
    let organisation = match find(&app, &slug).await? {
        Ok(organisation) => organisation,
        Err(now) => return Ok(Either::Right(see(&address(&now.slug)))),
    };
    let page = page(&app, &editor, &organisation, &organisation.name).await?;
    Page::staff(&page).map(Either::Left)
}

/// The organisation at this address, or the one to which it leads.
pub(super) async fn find(app: &Data<App>, slug: &str) -> Result<Result<Organisation, Organisation>, AppError> {
    let slug = slug.to_owned();
    let found = app.load(move |connection| {
        if let Some(organisation) = organisation::by_slug(connection, &slug)? {
            return Ok(Some(Ok(organisation)));
        }
        let alias = alias::all(connection)?.into_iter().find(|alias| alias.slug == slug);
        let Some(alias) = alias else { return Ok(None) };
        Ok(organisation::all(connection)?.into_iter().find(|each| each.id == alias.organisation_id).map(Err))
    });
    found.await?.ok_or(AppError::NotFound)
}

async fn page<'a>(
    app: &'a Data<App>,
    editor: &'a Editor,
    organisation: &'a Organisation,
    name: &'a str,
) -> Result<OrganisationPage<'a>, AppError> {
    let id = organisation.id.clone();
    let (offerings, aliases, sources) = app
        .load(move |connection| {
            let offerings = offering::of_organisation(connection, &id)?;
            Ok((offerings, alias::of(connection, &id)?, source::all(connection)?))
        })
        .await?;
    let mut others = counted(app).await?;
    let own = others.iter().position(|each| each.organisation.id == organisation.id).map(|place| others.remove(place));
    Ok(OrganisationPage {
        frame: StaffFrame::new(app, editor, "/beheer/aanbieders", organisation.name.clone()),
        may_change: offerings.iter().all(|offering| editor.may_change(&offering.source_id)),
        offerings: offerings.iter().map(|offering| Line::new(offering, &sources)).collect(),
        aliases,
        alike: own.map(|own| own.alike).unwrap_or_default(),
        others,
        organisation,
        name,
        mistake: None,
        same: None,
    })
}

/// Gives it another name.
///
/// # Errors
/// When they may not, there is none, or the database does not answer.
pub async fn rename(
    app: Data<App>,
    slug: Path<String>,
    posted: Posted<Editor>,
) -> Result<Either<Page, HttpResponse>, AppError> {
    let Posted { by, fields } = posted;
    let name = fields.get("naam").split_whitespace().collect::<Vec<_>>().join(" ");
    let former = match find(&app, &slug).await? {
        Ok(organisation) => organisation,
        // Somebody clicked twice.
        Err(now) if now.name == name => return Ok(Either::Right(see(&address(&now.slug)))),
        Err(now) => now,
    };
    if former.name == name {
        return Ok(Either::Right(see(&address(&former.slug))));
    }
    let refuse = async |mistake: String, same: Option<Organisation>| {
        let page = page(&app, &by, &former, &name).await?;
        Page::refused(&OrganisationPage { mistake: Some(mistake), same, ..page }).map(Either::Left)
    };
    if let Some(mistake) = wrong(&name) {
        return refuse(mistake, None).await;
    }
    if former.name != fields.get("naam_was") {
        return refuse(format!("Iemand anders heeft de naam intussen veranderd in ‘{}’.", former.name), None).await;
    }
    match carry_out_rename(&app, &by, &former, &name).await? {
        Done::Yes(now, count) => renamed(&app, &by, &now, count).await.map(Either::Right),
        Done::Taken(other) => {
            let mistake = format!("‘{}’ is al een aanbieder. Is het dezelfde? Voeg ze dan samen.", other.name);
            refuse(mistake, Some(other)).await
        }
        Done::Stale => {
            refuse("Iemand anders was u voor. Kijk hoe het nu is en probeer het opnieuw.".to_owned(), None).await
        }
        Done::Forbidden => Err(AppError::Forbidden),
    }
}

async fn renamed(app: &Data<App>, by: &Staff, now: &Organisation, count: usize) -> Result<HttpResponse, AppError> {
    let told = format!("De naam is nu ‘{}’, ook bij {}. Het oude adres verwijst door.", now.name, offered(count));
    by.tell(app, told).await?;
    Ok(see(&address(&now.slug)))
}

fn wrong(name: &str) -> Option<String> {
    let count = name.chars().count();
    if !name.chars().any(char::is_alphanumeric) {
        Some("Vul de naam van de aanbieder in.".to_owned())
    } else if count > LONGEST {
        Some(format!("Maak de naam korter: hoogstens {LONGEST} tekens. Nu zijn het er {count}."))
    } else {
        None
    }
}

async fn carry_out_rename(app: &Data<App>, by: &Staff, former: &Organisation, name: &str) -> Result<Done, AppError> {
    let (staff, former, name, now) = (by.clone(), former.clone(), name.to_owned(), moment::now());
    let saved = app.save(move |connection, generation| {
        let entry = LogEntry::new(&now, staff.actor(), "aanbieder-hernoemd")
            .to("aanbieder", &former.slug, &name)
            .because(format!("heette: {}", former.name));
        let may_change = |source: &str| staff.may_change(source);
        let occasion = Occasion { version: generation, import_id: None, at: &now, actor: staff.actor() };
        merging::rename(connection, Terms { occasion, may_change: &may_change, entry }, &former, &name)
    });
    saved.await?.map_err(AppError::database)
}

/// Takes a merge back.
///
/// # Errors
/// When they may not, there is nothing to take back, or the database does not answer.
pub async fn part(app: Data<App>, slug: Path<String>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let (staff, name, now) = (Staff::clone(&by), fields.get("naam").to_owned(), moment::now());
    let saved = app.save(move |connection, generation| {
        let entry = LogEntry::new(&now, staff.actor(), "aanbieders-uit-elkaar").to("aanbieder", &name, &name);
        let may_change = |source: &str| staff.may_change(source);
        let occasion = Occasion { version: generation, import_id: None, at: &now, actor: staff.actor() };
        merging::part(connection, Terms { occasion, may_change: &may_change, entry }, &name)
    });
    match saved.await?.map_err(AppError::database)? {
        Done::Yes(again, count) => {
            by.tell(&app, format!("‘{}’ is er weer, met {}.", again.name, offered(count))).await?;
            Ok(see(&address(&again.slug)))
        }
        Done::Forbidden => Err(AppError::Forbidden),
        Done::Stale | Done::Taken(_) => {
            by.tell(&app, "Deze aanbieders zijn al uit elkaar gehaald.").await?;
            Ok(see(&address(&slug)))
        }
    }
}

/// So many offerings, in words.
pub(super) fn offered(count: usize) -> String {
    if count == 1 { "1 hulpmogelijkheid".to_owned() } else { format!("{} hulpmogelijkheden", number(count)) }
}
