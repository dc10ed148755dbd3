//! The button *Doorvoeren*: on a thread of its own, so that a closed tab loses nothing.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use super::to_do::ToDo;
use super::{address, mend, own};
use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::import::apply::{Refusal, UploadOrder, apply_upload};
use crate::import::upload::{Summary, plan_mark};
use crate::model::choice::{Choice, MissingChoice, UploadState};
use crate::model::{upload, upload_row};
use crate::page::staff::see;
use crate::staff::Editor;
use crate::wording::count as amount;
use crate::wording::moment::now;

/// Most are done within this time: then the next page shows what was done, and not how far it is.
const WAIT: [Duration; 12] = [Duration::from_millis(100); 12];

/// Starts it once: whoever presses again sees how far it is. What was typed in faulty rows is kept first, and makes another
/// plan.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn take(
    app: Data<App>,
    form: Posted<Editor>,
    request: HttpRequest,
    id: Path<String>,
) -> Result<HttpResponse, AppError> {
    own(&app, &form.by, &id).await?;
    if mend::has_typed(&form.fields) {
        return mend::keep(&app, &form, &request, &id, TYPED).await;
    }
    let begun = begin(&app, &id, Pressed::read(&form.fields)).await?;
    if let Some((why, tab)) = begun.asks() {
        form.by.tell(&app, why).await?;
        return Ok(see(&address(&id, tab)));
    }
    if begun == Begun::Now {
        app.imports.set(&id, 0, 0);
        let job = Job {
            app: Arc::clone(&app),
            upload_id: id.clone(),
            actor: form.by.actor().to_owned(),
            allowed: form.by.sources().map(<[String]>::to_vec),
        };
        std::thread::spawn(move || job.run());
    }
    for pause in WAIT {
        if app.imports.of(&id).is_none() {
            break;
        }
        actix_web::rt::time::sleep(pause).await;
    }
    Ok(see(&address(&id, "")))
}

/// What the form of the button says.
struct Pressed {
    /// The mark of the plan that was shown.
    seen: String,
    /// What was chosen beside it.
    missing: Option<MissingChoice>,
    /// New rows that look like what is there come in as new.
    are_new: bool,
    /// How many may leave the site.
    may_stop: Option<i64>,
}

impl Pressed {
    fn read(fields: &Fields) -> Self {
        Self {
            seen: fields.get("voorstel").to_owned(),
            missing: MissingChoice::from_slug(fields.get("ontbreekt")),
            are_new: fields.get("toch") == "ja",
            may_stop: fields.get("van_de_site").parse().ok(),
        }
    }
}

/// What came of pressing the button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    Now,
    /// It was, by another press.
    Before,
    /// The plan is not the one that was shown.
    Other,
    /// New rows look like what is there.
    Undecided,
    /// So many leave the site that it must be said first.
    Stops(i64),
}

impl Begun {
    /// Why nothing was done, and on which tab that is put right.
    fn asks(self) -> Option<(String, &'static str)> {
        match self {
            Self::Now | Self::Before => None,
            Self::Other => Some((OTHER_PLAN.to_owned(), "")),
            Self::Undecided => Some((UNDECIDED.to_owned(), "?tab=nieuw")),
            Self::Stops(count) => {
                let said = format!("Er is nog niets doorgevoerd. {} keer aanbod gaat van de site", amount(&count));
                Some((format!("{said}. Klopt dat? Vink het dan aan, en druk nog eens op Doorvoeren."), MISSING_TAB))
            }
        }
    }
}

const MISSING_TAB: &str = "?tab=ontbreekt";

/// One may only carry out what one has seen, with what was chosen beside it. The choice is kept where something else must
/// be said first.
async fn begin(app: &Data<App>, id: &str, pressed: Pressed) -> Result<Begun, AppError> {
    let id = id.to_owned();
    app.note(move |connection| {
        let planned = upload::by_id(connection, &id)?.filter(|upload| upload.state() == UploadState::Planned);
        let Some(upload) = planned else { return Ok(Begun::Before) };
        if plan_mark(connection, &upload)? != pressed.seen {
            return Ok(Begun::Other);
        }
        let missing = pressed.missing.unwrap_or(upload.missing_choice());
        upload::set_missing_choice(connection, &id, missing)?;
        if !pressed.are_new && upload_row::undecided(connection, &id)? > 0 {
            return Ok(Begun::Undecided);
        }
        let to_do = ToDo::new(&upload_row::counts(connection, &id)?, missing);
        if to_do.must_confirm() && pressed.may_stop != Some(to_do.stopped) {
            return Ok(Begun::Stops(to_do.stopped));
        }
        let is_first = upload::advance(connection, &id, UploadState::Planned, UploadState::Running)?;
        Ok(if is_first { Begun::Now } else { Begun::Before })
    })
    .await
}

/// What the thread needs.
struct Job {
    app: Arc<App>,
    upload_id: String,
    actor: String,
    allowed: Option<Vec<String>>,
}

impl Job {
    fn run(self) {
        let outcome = catch_unwind(AssertUnwindSafe(|| self.carry_out()));
        let trouble = match outcome {
            Ok(Ok(_)) => None,
            Ok(Err(Refusal::Source(reason))) => Some(reason),
            Ok(Err(Refusal::Database(error))) => {
                tracing::error!(%error, "an import was not carried out");
                Some(FAILED.to_owned())
            }
            Ok(Err(Refusal::Wrong(_))) | Err(_) => Some(FAILED.to_owned()),
        };
        if let Some(trouble) = trouble {
            self.wait_again(trouble);
        }
        self.app.imports.end(&self.upload_id);
    }

    fn carry_out(&self) -> Result<(), Refusal> {
        let order = UploadOrder {
            upload_id: &self.upload_id,
            actor: &self.actor,
            allowed: self.allowed.as_deref(),
            now: &now(),
        };
        let mut progress = |done, total| self.app.imports.set(&self.upload_id, done, total);
        self.app.write(|connection, generation| apply_upload(connection, generation, order, &mut progress).map(drop))
    }

    /// Nothing of it was written: the plan waits as it did.
    fn wait_again(&self, trouble: String) {
        let written = self.app.write_beside(|connection| {
            upload::advance(connection, &self.upload_id, UploadState::Running, UploadState::Planned)?;
            let Some(upload) = upload::by_id(connection, &self.upload_id)? else { return Ok(false) };
            let summary = Summary { trouble, ..Summary::from_json(&upload.summary) }.to_json();
            let generation = upload.planned_at_generation;
            upload::set_plan(connection, &self.upload_id, UploadState::Planned, generation, &summary)
        });
        if let Err(error) = written {
            tracing::error!(%error, "an import that failed does not wait again");
        }
    }
}

const TYPED: &str = "Er is nog niets doorgevoerd: u had net iets verbeterd. Dat is bewaard en staat nu in het voorstel. Kijk \
                     het na, en druk dan nog eens op Doorvoeren. ";
const UNDECIDED: &str = "Er is nog niets doorgevoerd. Er zijn nieuwe regels die lijken op aanbod dat er al is. Kies of \
                         het hetzelfde is, of vink aan dat ze er als nieuw bij komen.";
const OTHER_PLAN: &str = "Er is nog niets doorgevoerd. Het voorstel is veranderd nadat u deze pagina opende. Kijk hieronder \
                          wat er nu gaat gebeuren, en druk dan nog eens op Doorvoeren.";
const FAILED: &str = "Het doorvoeren is niet gelukt. Er is niets veranderd. Probeer het nog eens.";
