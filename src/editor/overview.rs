//! `/beheer`: what needs doing first, each number with the way to its list.

use actix_web::web::Data;
use askama::Template;

use crate::app::{App, today};
use crate::error::AppError;
use crate::model::overview::{self, Count, Overview, SourceState};
use crate::model::to_check::{ToCheck, Work};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;
use crate::wording::{dates, moment, number};

/// Of what waits longest for a check.
const OLDEST: usize = 5;

#[derive(Template)]
#[template(path = "editor/overview.html")]
struct OverviewPage<'a> {
    frame: StaffFrame<'a>,
    /// There is no list of one's own yet.
    is_first: bool,
    tasks: Vec<Task>,
    /// What waits longest for a check: its code, title, organisation and since when.
    oldest: Vec<(String, String, String, String)>,
    /// When the next check is due; empty: never.
    next_on: String,
    checked: Checked,
    lists: Vec<List>,
    is_restricted: bool,
    remark: Option<&'static str>,
}

/// Something to do.
struct Task {
    number: String,
    /// How many more are of lists that they may not change.
    others: Option<String>,
    name: &'static str,
    advice: &'static str,
    address: &'static str,
}

/// How many were checked in time.
struct Checked {
    in_time: usize,
    published: usize,
    percentage: usize,
}

/// A source, as people read it.
struct List {
    name: String,
    offerings: String,
    /// When something was last imported, and how long ago that is.
    imported: Option<(String, String)>,
}

/// Shows what needs doing.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor) -> Result<Page, AppError> {
    let sources = editor.sources().map(<[String]>::to_vec);
    let read = move |connection: &mut _| overview::read(connection, (today(), &moment::now()), sources.as_deref());
    let mut overview = app.load(read).await?;
    let is_first = overview.sources.iter().all(|state| state.source.is_sample);
    if is_first {
        // Nobody has to check examples.
        (overview.work, overview.due) = (Work::default(), 0);
    }
    Page::staff(&OverviewPage {
        frame: StaffFrame::new(&app, &editor, "/beheer", "Overzicht"),
        is_first,
        tasks: tasks(&overview, editor.may_change_all()),
        oldest: oldest(&overview),
        next_on: overview.work.next_on.map_or_else(String::new, |day| dates::spoken(&day.to_string())),
        checked: checked(&overview),
        lists: overview.sources.iter().map(list).collect(),
        is_restricted: !editor.may_change_all(),
        remark: app.mailer.remark(),
    })
}

/// In the order in which they help visitors most: first what somebody took the trouble to tell us.
fn tasks(overview: &Overview, may_change_all: bool) -> Vec<Task> {
    let count = |number: usize| Count { own: i64::try_from(number).unwrap_or(i64::MAX), all: 0 };
    let plain = |number: i64| Count { own: number, all: number };
    let due = Count { all: overview.due, ..count(overview.work.due.len()) };
    let silent = overview.work.silent();
    // A number leads to what it counts.
    let [to_check, to_call] = if may_change_all {
        ["/beheer/controle", "/beheer/controle?stil=1"]
    } else {
        ["/beheer/controle?eigen=1", "/beheer/controle?stil=1&eigen=1"]
    };
    [
        task(
            overview.told_by_visitors,
            ["melding van een bezoeker", "meldingen van bezoekers"],
            "Er klopt iets niet op de site.",
            "/beheer/meldingen?van=bezoeker",
        ),
        task(
            overview.told_by_desk,
            ["melding van het loket", "meldingen van het loket"],
            "Er klopt iets niet, of er mist iets.",
            "/beheer/meldingen?van=loket",
        ),
        task(
            overview.changes,
            ["wijziging van een aanbieder", "wijzigingen van aanbieders"],
            "Zij wachten op uw goedkeuring.",
            "/beheer/wijzigingen",
        ),
        task(
            count(overview.uploads),
            ["import die wacht", "imports die wachten"],
            "Bekijk wat er verandert en beslis.",
            "/beheer/import",
        ),
        task(
            count(overview.overtaken),
            ["import die achterhaald is", "imports die achterhaald zijn"],
            "Er is al een nieuwer bestand doorgevoerd. Gooi deze weg.",
            "/beheer/import",
        ),
        task(
            overview.missing,
            ["keer aanbod niet in uw laatste lijst"; 2],
            "Vraag na of het nog bestaat.",
            "/beheer/meldingen?van=import",
        ),
        task(due, ["te controleren"; 2], "Klopt het nog? Het oudste staat bovenaan.", to_check),
        task(count(silent), ["aanbieder die niet antwoordt", "aanbieders die niet antwoorden"], "Bel ze.", to_call),
        task(
            plain(overview.dead_links),
            ["website die niet werkt", "websites die niet werken"],
            "Zoek het nieuwe adres.",
            "/beheer/links",
        ),
        task(
            plain(overview.unsent_mail),
            ["mail niet verstuurd", "mails niet verstuurd"],
            "Kijk waarom niet.",
            "/beheer/mail",
        ),
        task(overview.drafts, ["concept", "concepten"], "Bezoekers zien ze nog niet.", "/beheer/aanbod?status=concept"),
        task(
            plain(overview.without_result),
            ["zoekvraag zonder resultaat", "zoekvragen zonder resultaat"],
            "Welke woorden of welk aanbod ontbreken?",
            "/beheer/zoekvragen",
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// `None` where there is nothing to do, for anybody.
fn task(count: Count, [one, many]: [&'static str; 2], advice: &'static str, address: &'static str) -> Option<Task> {
    let said = |count: i64| number(usize::try_from(count).unwrap_or(0));
    let others = (count.all > count.own).then(|| said(count.all - count.own));
    let name = if count.own == 1 { one } else { many };
    (count.own > 0 || others.is_some()).then(|| Task { number: said(count.own), others, name, advice, address })
}

fn oldest(overview: &Overview) -> Vec<(String, String, String, String)> {
    let since = |offering: &ToCheck| match offering.reviewed_on.as_str() {
        "" => "nooit gecontroleerd".to_owned(),
        day => format!("gecontroleerd op {}", dates::spoken(day)),
    };
    let oldest = overview.work.due.iter().take(OLDEST);
    oldest.map(|one| (one.code.clone(), one.title.clone(), one.organisation.clone(), since(one))).collect()
}

fn checked(overview: &Overview) -> Checked {
    let published = overview.work.published;
    let due = usize::try_from(overview.due).unwrap_or(published);
    let in_time = published.saturating_sub(due);
    Checked { in_time, published, percentage: (in_time * 100).checked_div(published).unwrap_or(100) }
}

fn list(state: &SourceState) -> List {
    let import = state.last_import.as_ref();
    List {
        name: crate::wording::list(&state.source.name).to_owned(),
        offerings: number(usize::try_from(state.offerings).unwrap_or(0)),
        imported: import.map(|one| (dates::spoken(&one.applied_at), dates::ago(&one.applied_at, today()))),
    }
}
