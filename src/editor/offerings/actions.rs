//! `/beheer/aanbod-acties`: the same done to many offerings, once somebody has seen what it is.

use actix_web::web::Data;
use actix_web::{Either, HttpRequest, HttpResponse};
use askama::Template;

use super::PAGE;
use super::address::{Asked, Choices};
use crate::app::{App, today};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::choice::{Choice, ReviewedHow, Status};
use crate::model::code;
use crate::model::editing::many::{self, Deed, Order, Outlook, Which};
use crate::model::field::Field;
use crate::model::revision::Occasion;
use crate::model::source::{self, Source};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Editor;
use crate::wording::moment;

/// What can be done with many.
pub const DEEDS: Choices = &[
    ("gecontroleerd", "Vandaag gecontroleerd"),
    ("publiceren", "Op de site zetten"),
    ("concept", "Van de site halen en bewaren als concept"),
    ("stoppen", "Stoppen: het bestaat niet meer"),
    ("bron", "Naar een andere lijst"),
];

/// How one can make sure that an offering is still true.
pub const WAYS: Choices = &[
    ("telefoon", "Gebeld"),
    ("mail", "Gemaild"),
    ("website", "Op de website gekeken"),
    ("aanbieder", "De aanbieder zei het zelf"),
];

/// Longer is no note.
const MOST_NOTE: usize = 500;
/// So many titles stand on the page before one opens the rest.
const MOST_TITLES: usize = 20;

#[derive(Template)]
#[template(path = "editor/actions.html")]
struct ActionsPage<'a> {
    frame: StaffFrame<'a>,
    given: &'a Given,
    outlook: &'a Outlook,
    sources: &'a [Source],
    /// Whether something changed since somebody looked.
    is_moved: bool,
    /// Whether the list is still to be chosen.
    lacks_target: bool,
}

/// What stands in the address or the form.
struct Given {
    asked: Asked,
    deed: String,
    how: String,
    note: String,
    target: String,
    mark: String,
    /// Everything that says which offerings, to be carried on.
    carried: Vec<(String, String)>,
}

impl Given {
    fn read(given: &Fields) -> Self {
        let kept = |name: &str| !matches!(name, "csrf" | "kenmerk" | "hoe" | "notitie" | "naar");
        Self {
            asked: Asked::read(given, today()),
            deed: given.get("doe").to_owned(),
            how: given.get("hoe").to_owned(),
            note: given.get("notitie").chars().take(MOST_NOTE).collect(),
            target: given.get("naar").to_owned(),
            mark: given.get("kenmerk").to_owned(),
            carried: given.iter().filter(|(name, _)| kept(name)).map(|(n, v)| (n.to_owned(), v.to_owned())).collect(),
        }
    }

    fn which(&self) -> Which {
        let values = |wanted: &'static str| self.carried.iter().filter(move |(name, _)| name == wanted);
        match values("welke").next().map(|(_, value)| value.as_str()) {
            Some("alle") => Which::All,
            Some("pagina") => Which::Part((self.asked.page - 1) * PAGE, PAGE),
            _ => Which::Ticked(values("code").map(|(_, value)| code::same(value)).collect()),
        }
    }

    /// What is to be done, where somebody can do that.
    fn order(&self, app: &App, editor: &Editor, sources: &[Source]) -> Option<Order> {
        let deed = match self.deed.as_str() {
            "gecontroleerd" => Deed::Review {
                day: today().to_string(),
                by: app.site().support_centre.name.clone(),
                how: ReviewedHow::from_slug(&self.how).unwrap_or(ReviewedHow::Telephone),
                note: self.note.clone(),
            },
            "publiceren" => Deed::Become(Status::Published),
            "concept" => Deed::Become(Status::Draft),
            "stoppen" => Deed::Become(Status::Stopped),
            "bron" => Deed::Move(sources.iter().find(|source| source.id == self.target).cloned()),
            _ => return None,
        };
        let own = editor.sources().map(<[String]>::to_vec);
        Some(Order { wanted: self.asked.wanted.clone(), which: self.which(), deed, sources: own })
    }
}

/// Shows what would be done.
///
/// # Errors
/// When nobody can do that, or the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, editor: Editor) -> Result<Page, AppError> {
    let given = Given::read(&Fields::read(request.query_string().as_bytes()));
    let sources = targets(&app, &editor).await?;
    let order = given.order(&app, &editor, &sources).ok_or(AppError::NotFound)?;
    let vocabulary = app.catalogue().vocabulary.clone();
    let outlook = app.load(move |connection| many::outlook(connection, &order, &vocabulary)).await?;
    Page::staff(&page(&app, &editor, &given, &outlook, &sources))
}

/// Does it, if what would be done is what was shown.
///
/// # Errors
/// When nobody can do that, or the database refuses.
pub async fn take(app: Data<App>, posted: Posted<Editor>) -> Result<Either<Page, HttpResponse>, AppError> {
    let editor = posted.by;
    let given = Given::read(&posted.fields);
    let sources = targets(&app, &editor).await?;
    let order = given.order(&app, &editor, &sources).ok_or(AppError::NotFound)?;
    let vocabulary = app.catalogue().vocabulary.clone();
    let lacks_target = matches!(order.deed, Deed::Move(None));
    if lacks_target {
        let outlook = app.load(move |connection| many::outlook(connection, &order, &vocabulary)).await?;
        let page = ActionsPage { lacks_target, ..page(&app, &editor, &given, &outlook, &sources) };
        return Page::refused(&page).map(Either::Left);
    }
    let (mark, actor, at) = (given.mark.clone(), editor.actor().to_owned(), moment::now());
    let work = app.save(move |connection, version| {
        let occasion = Occasion { version, import_id: None, at: &at, actor: &actor };
        let outcome = many::carry_out(connection, occasion, &order, &mark, &vocabulary);
        outcome.map(|(outlook, is_agreed)| (outlook, is_agreed, version))
    });
    let (outlook, is_agreed, version) = work.await?.map_err(AppError::database)?;
    if is_agreed {
        let target = sources.iter().find(|source| given.deed == "bron" && source.id == given.target);
        let changed = outlook.due.iter().filter(|each| target.is_none_or(|list| list.id != each.source_id)).count();
        say(&app, &editor, &given, (changed, target.map(|list| &*list.name)), version).await?;
    } else if editor.message.is_empty() {
        let page = ActionsPage { is_moved: true, ..page(&app, &editor, &given, &outlook, &sources) };
        return Page::refused(&page).map(Either::Left);
    }
    // A second press on the button comes here too: what the first did still waits to be said.
    Ok(Either::Right(see(&given.asked.at(1))))
}

/// The lists to which somebody may move offerings. The sample is nobody's.
async fn targets(app: &Data<App>, editor: &Editor) -> Result<Vec<Source>, AppError> {
    let mut sources = app.load(source::all).await?;
    sources.retain(|source| !source.is_sample && editor.may_change(&source.id));
    Ok(sources)
}

fn page<'a>(
    app: &'a App,
    editor: &'a Editor,
    given: &'a Given,
    outlook: &'a Outlook,
    sources: &'a [Source],
) -> ActionsPage<'a> {
    let title = DEEDS.iter().find(|(slug, _)| *slug == given.deed).map_or("", |(_, title)| *title);
    let frame = StaffFrame::new(app, editor, "/beheer/aanbod", title);
    ActionsPage { frame, given, outlook, sources, is_moved: false, lacks_target: false }
}

async fn say(
    app: &Data<App>,
    editor: &Editor,
    given: &Given,
    (count, list): (usize, Option<&str>),
    version: i64,
) -> Result<(), AppError> {
    let what = match given.deed.as_str() {
        "gecontroleerd" => "staat nu als vandaag gecontroleerd",
        "publiceren" => "staat nu op de site",
        "concept" => "is nu een concept en staat niet op de site",
        "stoppen" => "is nu gestopt",
        _ => &format!("hoort nu bij de lijst ‘{}’", list.unwrap_or_default()),
    };
    let undo = format!("/beheer/aanbod-acties/{version}/terug");
    editor.tell_with_undo(app, &format!("{} {what}.", times(count)), &undo).await
}

/// `1 keer aanbod`, `12 keer aanbod`.
pub(super) fn times(count: usize) -> String {
    format!("{} keer aanbod", crate::wording::number(count))
}

impl ActionsPage<'_> {
    /// Exactly what the button does.
    fn sentence(&self) -> String {
        let what = match self.given.deed.as_str() {
            "gecontroleerd" => "krijgt vandaag als dag van controle. De tekst verandert niet.",
            "publiceren" => "komt op de site. Iedereen kan het zien.",
            "concept" => "gaat van de site af en blijft hier bewaard als concept.",
            "stoppen" => "gaat van de site af. Wie het adres nog heeft, leest dat het gestopt is.",
            _ => "gaat naar de lijst die u kiest. Een volgende import van die lijst gaat er dan ook over.",
        };
        format!("{} {what}", times(self.outlook.due.len()))
    }

    fn times(&self, count: &usize) -> String {
        times(*count)
    }

    fn titles(&self) -> impl Iterator<Item = (&str, &str)> {
        self.outlook
            .due
            .iter()
            .map(|each| (each.cells[Field::Title].as_str(), each.cells[Field::Organisation].as_str()))
    }
}
