//! The files that wait, each with what there is to do about it.

use actix_web::web::Data;

use super::to_do::ToDo;
use crate::app::App;
use crate::error::AppError;
use crate::import::upload::Summary;
use crate::model::choice::UploadState;
use crate::model::source::Source;
use crate::model::upload::{self, Overtaker, Upload};
use crate::model::upload_row;
use crate::staff::Staff;
use crate::wording::moment::spoken;

/// One file that waits.
pub(super) struct Waiting {
    pub(super) upload: Upload,
    pub(super) state: &'static str,
    pub(super) at: String,
    /// The import that overtook it.
    pub(super) overtaker: Option<Overtaker>,
    /// Whether it can be thrown away from the list: there is nothing left to do, and it is theirs.
    pub(super) may_go: bool,
}

/// All of them, newest first.
pub(super) async fn all(app: &Data<App>, staff: &Staff, sources: &[Source]) -> Result<Vec<Waiting>, AppError> {
    let (uploads, mut overtaken, counts) = app
        .load(|connection| {
            let uploads = upload::waiting(connection)?;
            let counts = uploads.iter().map(|upload| upload_row::counts(connection, &upload.id));
            let counts = counts.collect::<Result<Vec<_>, _>>()?;
            let overtaken = upload::overtaken(connection, &uploads)?;
            Ok((uploads, overtaken, counts))
        })
        .await?;
    let id_of = |name: &str| sources.iter().find(|source| source.name == name).map(|source| source.id.as_str());
    let waiting = uploads.into_iter().zip(counts).map(|(upload, counts)| {
        let to_do = ToDo::new(&counts, upload.missing_choice());
        let is_theirs = staff.may_change_all() || id_of(&upload.source_name).is_some_and(|id| staff.may_change(id));
        let is_idle = upload.state() == UploadState::Planned && to_do.is_up_to_date();
        let overtaker = overtaken.remove(&upload.id).filter(|_| upload.is_open());
        Waiting {
            at: spoken(&upload.created_at),
            state: state(&upload, &to_do),
            may_go: is_theirs && (is_idle || overtaker.is_some()),
            overtaker,
            upload,
        }
    });
    Ok(waiting.collect())
}

fn state(upload: &Upload, to_do: &ToDo) -> &'static str {
    match upload.state() {
        UploadState::Source => "Kies de lijst",
        UploadState::Columns => "Kijk de kolommen na",
        UploadState::Running => "Wordt nu doorgevoerd",
        UploadState::Planned | UploadState::Applied
            if to_do.is_up_to_date() && !Summary::from_json(&upload.summary).behind.is_empty() =>
        {
            "Er verandert niets, maar iets wijkt af van de site"
        }
        UploadState::Planned | UploadState::Applied if to_do.is_up_to_date() => {
            "Er verandert niets: alles staat er al zo in"
        }
        UploadState::Planned | UploadState::Applied if to_do.is_nothing() && to_do.wrong > 0 => {
            "Verbeter eerst de fouten"
        }
        UploadState::Planned | UploadState::Applied => "Het voorstel wacht op u",
    }
}
