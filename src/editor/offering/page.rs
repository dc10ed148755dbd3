//! The form of one offering, with how visitors would see it beside it.

use actix_web::web::Data;
use askama::Template;

use super::fields::{self, Asked, GROUPS, Group, Kind};
use super::typed::{Read, Remark, read};
use super::worded::{Options, options};
use crate::app::{App, today};
use crate::error::AppError;
use crate::model::cell::Words;
use crate::model::choice::{Choice, Status};
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;
use crate::model::offering::list::{self, Known};
use crate::model::publication::preview;
use crate::model::published::Published;
use crate::model::source::{self, Source};
use crate::model::to_check::{self, ToCheck};
use crate::model::vocabulary::Vocabulary;
use crate::model::writing_aid::{self, Advice};
use crate::page::Page;
use crate::page::card::Card;
use crate::page::facts::{Contacts, Facts};
use crate::page::meetings::Meetings;
use crate::page::staff::StaffFrame;
use crate::routes::edit;
use crate::staff::Editor;

/// With something to read where no title is typed yet.
fn titled(cells: &Cells) -> Cells {
    let mut titled = cells.clone();
    if titled[Field::Title].is_empty() {
        "(nog geen titel)".clone_into(&mut titled[Field::Title]);
    }
    titled
}

#[derive(Template)]
#[template(path = "editor/offering.html")]
pub(super) struct FormPage<'a> {
    frame: StaffFrame<'a>,
    vocabulary: &'a Vocabulary,
    state: &'a State,
    known: &'a Known,
    sources: &'a [Source],
    read: Read,
    /// Why it was not saved.
    mistakes: Vec<Remark>,
    advice: Vec<Advice>,
    published: Published,
    may_change: bool,
    /// How it stands with asking its organisation; `None`: it is not on the site.
    to_check: Option<ToCheck>,
}

/// What the form is about and what stands in it.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    /// `None`: a new one.
    pub(super) offering: Option<Offering>,
    /// As typed.
    pub(super) typed: Cells,
    /// Of a new one: its id, so that a second press makes no second one.
    pub(super) id: String,
    /// Of a new one: the id of its list; empty: the first, which is still to be made.
    pub(super) source_id: String,
    /// The status with which somebody tried to save it; `None`: nobody did.
    pub(super) sent: Option<String>,
}

impl State {
    /// Where the form goes.
    pub(super) fn address(&self) -> String {
        match &self.offering {
            Some(offering) => edit(&offering.cells[Field::Code]),
            None => "/beheer/nieuw-aanbod".to_owned(),
        }
    }
}

/// Shows the form; refused where somebody sent it with mistakes.
pub(super) async fn render(app: &Data<App>, editor: &Editor, state: &State) -> Result<Page, AppError> {
    let vocabulary = app.catalogue().vocabulary.clone();
    let id = state.offering.as_ref().map_or_else(String::new, |offering| offering.id.clone());
    let load = move |connection: &mut _| {
        let to_check = to_check::one(connection, today(), &crate::wording::moment::now(), &id)?;
        Ok((list::known(connection)?, source::all(connection)?, to_check))
    };
    let (known, mut sources, to_check) = app.load(load).await?;
    sources.retain(|source| !source.is_sample && editor.may_change(&source.id));
    let read = read(&state.typed, &Words::new(&vocabulary), &today().to_string());
    let title = match &state.offering {
        Some(offering) => offering.cells[Field::Title].clone(),
        None => "Nieuw aanbod".to_owned(),
    };
    let page = FormPage {
        frame: StaffFrame::new(app, editor, "/beheer/aanbod", title),
        advice: writing_aid::advice(&read.cells, vocabulary.hard_words()),
        published: preview(&titled(&read.cells), &crate::wording::moment::now(), &vocabulary),
        vocabulary: &vocabulary,
        may_change: state.offering.as_ref().is_none_or(|offering| editor.may_change(&offering.source_id)),
        known: &known,
        sources: &sources,
        mistakes: state.sent.as_deref().map(|status| read.against(status)).unwrap_or_default(),
        to_check,
        state,
        read,
    };
    if page.lacks_source() || !page.mistakes.is_empty() { Page::refused(&page) } else { Page::staff(&page) }
}

impl FormPage<'_> {
    fn groups(&self) -> &'static [Group] {
        GROUPS
    }

    fn value(&self, asked: &Asked) -> &str {
        &self.state.typed[asked.field]
    }

    /// Whether a picker of days can show it; what is no day is shown as it was typed.
    fn is_day(&self, asked: &Asked) -> bool {
        self.value(asked).is_empty() || self.value(asked).parse::<jiff::civil::Date>().is_ok()
    }

    fn is_ticked(&self, asked: &Asked, slug: &str) -> bool {
        self.value(asked).split('|').any(|chosen| chosen == slug)
    }

    /// What must be there before visitors may see it; where it is a draft that nobody tries to publish.
    fn lacking(&self) -> &[Remark] {
        let is_told = self.mistakes.iter().any(|mistake| self.read.lacking.contains(mistake));
        if self.status() == Some(Status::Draft) && !is_told { &self.read.lacking } else { &[] }
    }

    /// What is said beside the label of a field that can't stay empty for ever.
    fn need(&self, asked: &Asked) -> &'static str {
        match asked.needed {
            true if asked.field != Field::Title && self.status() != Some(Status::Published) => "(nodig op de site)",
            true => "(verplicht)",
            false => "",
        }
    }

    /// Of a new one: whether it must be said to which list it goes.
    fn lacks_source(&self) -> bool {
        let is_open = self.state.offering.is_none() && self.state.source_id.is_empty();
        self.state.sent.is_some() && is_open && self.sources.len() > 1
    }

    fn mistake(&self, asked: &Asked) -> Option<&str> {
        self.mistakes.iter().find(|mistake| mistake.field == asked.field).map(|mistake| mistake.message.as_str())
    }

    fn notes(&self, asked: &Asked) -> Vec<String> {
        let notes = self.read.notes.iter().filter(|note| note.field == asked.field).map(|note| note.message.clone());
        notes.chain(self.advice.iter().filter(|each| each.field() == asked.field).map(Advice::message)).collect()
    }

    /// What a screen reader says with the field.
    fn described_by(&self, asked: &Asked) -> String {
        let name = asked.field.header();
        let mistake = if self.mistake(asked).is_some() { format!(" {name}-fout") } else { String::new() };
        let note = if self.notes(asked).is_empty() { String::new() } else { format!(" {name}-tip") };
        format!("{name}-hulp{mistake}{note}")
    }

    /// What may be better, counted.
    fn score(&self) -> String {
        match self.advice.len() {
            0 => "Deze tekst is goed te lezen, en alles wat mantelzorgers vragen staat erin.".to_owned(),
            1 => "Er is 1 ding dat beter kan.".to_owned(),
            count => format!("Er zijn {count} dingen die beter kunnen."),
        }
    }

    /// Where the organisation can be asked whether it is still true, and from where one comes back here; `None`: it can't.
    fn question(&self) -> Option<String> {
        let asked = self.to_check.as_ref().filter(|offering| self.may_change && offering.can_be_asked())?;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("aanbod", &asked.id).append_pair("terug", &self.state.address());
        Some(format!("/beheer/controle/vraag?{}", query.finish()))
    }

    fn label(&self, field: &Field) -> &'static str {
        fields::label(*field)
    }

    fn status(&self) -> Option<Status> {
        Status::from_slug(&self.state.typed[Field::Status])
    }

    fn cell(&self, header: &str) -> &str {
        Field::from_header(header).map_or("", |field| &self.state.typed[field])
    }

    fn names(&self, asked: &Asked) -> Vec<&str> {
        let names = match asked.field {
            Field::Organisation => &self.known.organisations,
            Field::Place => &self.known.places,
            Field::Serves => &self.known.areas,
            _ => &self.known.languages,
        };
        names.iter().map(String::as_str).collect()
    }

    fn options(&self, asked: &Asked) -> Options<'_> {
        options(asked.field, self.vocabulary)
    }

    fn card(&self) -> Card<'_> {
        Card::by(self.frame.t, self.vocabulary, &self.read.cells[Field::Organisation], &self.published)
    }

    fn contacts(&self) -> Contacts<'_> {
        Contacts::new(self.frame.t, &self.frame.site, &self.published)
    }

    fn meetings(&self) -> Meetings<'_> {
        Meetings::of(self.frame.t, &self.published, today())
    }

    fn facts(&self) -> Facts<'_> {
        Facts::new(self.frame.t, self.vocabulary, &self.read.cells[Field::Organisation], &self.published)
    }
}
