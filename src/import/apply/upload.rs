//! Carries out the plan of an upload as it was shown: what moved since is left alone, and said.

use std::collections::HashMap;

use diesel::result::QueryResult;

use super::chosen::{Chosen, chosen_source, day, settled};
use super::now::Now;
use super::{Order, Refusal, Work, write};
use crate::db::{AnyConnection, Generation};
use crate::import::Reading;
use crate::import::plan::comes_back;
use crate::import::upload::{Content, Summary};
use crate::model::choice::{Choice, MissingChoice, ReportKind, RowKind, Status, UploadState};
use crate::model::field::{Cells, Field};
use crate::model::import_record::{self, ImportRecord};
use crate::model::log_entry::{self, LogEntry};
use crate::model::offering::Offering;
use crate::model::report::{self, NewReport};
use crate::model::revision::Occasion;
use crate::model::upload::{self, Upload};
use crate::model::upload_row::{self, SKIP, UploadRow};
use crate::model::{code, column_choice};

/// Why a new row was left alone.
const CODE_TAKEN: &str = "Er is nu al aanbod met deze code.";

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct UploadOrder<'a> {
    /// Which upload; it must be [`UploadState::Running`].
    pub upload_id: &'a str,
    /// Who asks, as the log names them.
    pub actor: &'a str,
    /// The ids of the sources that they may change; `None`: all.
    pub allowed: Option<&'a [String]>,
    /// ISO 8601, UTC.
    pub now: &'a str,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carried {
    /// The number by which it can be taken back.
    pub import_id: i64,
    /// How many rows were left alone because something moved.
    pub refused: usize,
}

/// Carries out the plan. Part of the caller's transaction. `progress` hears how many offerings are written, and of how
/// many. `None`: the upload is not one that is being carried out.
///
/// # Errors
/// When the source can't take it, or the database refuses.
pub fn apply_upload(
    connection: &mut AnyConnection,
    generation: Generation,
    order: UploadOrder<'_>,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Option<Carried>, Refusal> {
    let Some(upload) =
        upload::by_id(connection, order.upload_id)?.filter(|upload| upload.state() == UploadState::Running)
    else {
        return Ok(None);
    };
    let source = Order {
        source: Some(&upload.source_name),
        new_source: true,
        file_name: &upload.file_name,
        skip_invalid: true,
        now: order.now,
    };
    let chosen = chosen_source(connection, source, &Reading::default())?.map_err(Refusal::Source)?;
    let plan = Waiting::load(connection, &upload, &chosen, order)?;
    let source_id = settled(connection, &chosen, order.now)?;
    let samples = if plan.holds_offerings { &chosen.samples[..] } else { &[] };
    let import_id = import_record::next_id(connection)?;
    import_record::insert(connection, &plan.record(import_id, &source_id, &upload, order.now, samples.len()))?;
    let occasion = Occasion { version: generation, import_id: Some(import_id), at: order.now, actor: order.actor };
    let work = plan.work(samples);
    let total = work.changes.len() + work.new.len();
    progress(0, total);
    write(connection, occasion, &source_id, &work, &mut |done| progress(done, total))?;
    plan.settle(connection, &upload, import_id, order)?;
    Ok(Some(Carried { import_id, refused: plan.refused.len() }))
}

/// A change that still fits: which offering, and its cells before and after.
struct Change {
    id: String,
    before: Cells,
    after: Cells,
}

/// The rows that are waiting, beside what the catalogue has now.
struct Waiting {
    changes: Vec<Change>,
    new: Vec<Cells>,
    /// Offerings of which it must be asked whether they still exist.
    ask: Vec<(String, String)>,
    /// Codes and titles of offerings that are stopped.
    stopped: Vec<(String, String)>,
    /// How many were stopped and come back on the site.
    back: usize,
    links: Vec<(String, String)>,
    /// By key of the row: what is said of offerings of other sources.
    said: Vec<(String, Cells)>,
    refused: Vec<(RowKind, i64, &'static str)>,
    counts: HashMap<String, upload_row::Count>,
    missing: Vec<UploadRow>,
    wrong: Vec<UploadRow>,
    holds_offerings: bool,
}

impl Waiting {
    fn load(
        connection: &mut AnyConnection,
        upload: &Upload,
        chosen: &Chosen,
        order: UploadOrder<'_>,
    ) -> QueryResult<Self> {
        let now = Now::load(connection, chosen, order.allowed)?;
        let rows = |connection: &mut AnyConnection, kind| upload_row::all(connection, &upload.id, kind);
        let mut waiting = Self {
            changes: Vec::new(),
            new: Vec::new(),
            ask: Vec::new(),
            stopped: Vec::new(),
            back: 0,
            links: Vec::new(),
            said: Vec::new(),
            refused: Vec::new(),
            counts: upload_row::counts(connection, &upload.id)?,
            missing: rows(connection, RowKind::Missing)?,
            wrong: rows(connection, RowKind::Wrong)?,
            holds_offerings: false,
        };
        rows(connection, RowKind::Changed)?.into_iter().filter(is_in).for_each(|row| waiting.change(row, &now));
        rows(connection, RowKind::New)?.into_iter().filter(is_in).for_each(|row| waiting.add(&row, &now));
        for row in rows(connection, RowKind::Unchanged)? {
            waiting.remember(Content::from_json(&row.content), &row.offering_id);
        }
        waiting.missing(upload.missing_choice(), &now);
        let same = waiting.counts.get(RowKind::Unchanged.slug()).is_some_and(|count| count.all > 0);
        waiting.holds_offerings = same || !waiting.changes.is_empty() || !waiting.new.is_empty();
        Ok(waiting)
    }

    fn change(&mut self, row: UploadRow, now: &Now) {
        let mut content = Content::from_json(&row.content);
        let (Some(before), Some(after)) = (content.before.take(), content.after.take()) else { return };
        match now.fits(&row, Some(&before)) {
            Err(why) => self.refused.push((RowKind::Changed, row.place, why)),
            Ok(_) => {
                self.remember(content, &row.offering_id);
                self.back += usize::from(comes_back(&before, &after));
                self.changes.push(Change { id: row.offering_id, before, after });
            }
        }
    }

    /// What was said of a row that is done, or changes nothing.
    fn remember(&mut self, content: Content, offering_id: &str) {
        if let Some(shared) = content.shared {
            self.said.push((shared.row_key, shared.said));
        }
        if !content.link_key.is_empty() {
            self.links.push((content.link_key, offering_id.to_owned()));
        }
        self.is_new(content.new_key);
    }

    /// Remembered with no offering, or a link of before would come back with the next file.
    fn is_new(&mut self, key: String) {
        if !key.is_empty() {
            self.links.push((key, String::new()));
        }
    }

    fn add(&mut self, row: &UploadRow, now: &Now) {
        let content = Content::from_json(&row.content);
        let Some(cells) = content.after else { return };
        if now.codes.contains(&code::same(&cells[Field::Code])) {
            self.refused.push((RowKind::New, row.place, CODE_TAKEN));
        } else {
            self.is_new(content.new_key);
            self.new.push(cells);
        }
    }

    fn missing(&mut self, choice: MissingChoice, now: &Now) {
        if choice == MissingChoice::Leave {
            return;
        }
        for row in self.missing.iter().filter(|row| is_in(row)) {
            match now.fits(row, None) {
                Err(why) => self.refused.push((RowKind::Missing, row.place, why)),
                Ok(_) if choice == MissingChoice::Ask => self.ask.push((row.offering_id.clone(), row.title.clone())),
                Ok(offering) => {
                    let mut after = offering.cells.clone();
                    Status::Stopped.slug().clone_into(&mut after[Field::Status]);
                    self.changes.push(Change { id: row.offering_id.clone(), before: offering.cells.clone(), after });
                    self.stopped.push((row.code.clone(), row.title.clone()));
                }
            }
        }
    }

    fn work<'a>(&'a self, samples: &'a [Offering]) -> Work<'a> {
        let changes = self.changes.iter().map(|change| (change.id.as_str(), &change.before, &change.after)).collect();
        Work { samples, changes, new: self.new.iter().collect() }
    }

    fn record(&self, id: i64, source_id: &str, upload: &Upload, now: &str, samples: usize) -> ImportRecord {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let of = |kind: RowKind| self.counts.get(kind.slug()).map_or(0, |count| count.all);
        let summary = Summary::from_json(&upload.summary);
        let named = |row: &UploadRow| serde_json::json!({ "code": row.code, "titel": row.title, "aanbieder": row.organisation });
        let errors = self.wrong.iter().flat_map(|row| Content::from_json(&row.content).problems);
        let remarks = serde_json::json!({
            "ontbreekt": self.missing.iter().map(named).collect::<Vec<_>>(),
            "fouten": errors.collect::<Vec<_>>(),
            "waarschuwingen": summary.notes,
            "voorbeelden_weggehaald": samples,
            "gestopt": self.stopped,
            "terug": self.back,
            "te_vragen": self.ask.len(),
        });
        ImportRecord {
            id,
            source_id: source_id.to_owned(),
            file_name: upload.file_name.clone(),
            applied_at: now.to_owned(),
            reversed_at: None,
            new_count: count(self.new.len()),
            changed_count: count(self.changes.len() - self.stopped.len()),
            unchanged_count: of(RowKind::Unchanged),
            missing_count: of(RowKind::Missing),
            error_count: of(RowKind::Wrong),
            remarks: remarks.to_string(),
        }
    }

    /// What came of every row; what is remembered for the next file; the line in the log.
    fn settle(
        &self,
        connection: &mut AnyConnection,
        upload: &Upload,
        import_id: i64,
        order: UploadOrder<'_>,
    ) -> QueryResult<()> {
        let is_leaving = upload.missing_choice() == MissingChoice::Leave;
        for kind in [RowKind::New, RowKind::Changed, RowKind::Missing] {
            let others = self.refused.iter().filter(|(of, ..)| *of == kind).map(|(_, place, why)| (*place, *why));
            if kind != RowKind::Missing || !is_leaving {
                upload_row::set_outcomes(connection, &upload.id, kind, &others.collect::<Vec<_>>())?;
            }
        }
        self.ask(connection, upload, order.now)?;
        column_choice::remember_links(connection, &upload.source_name, &self.links)?;
        column_choice::remember_said(connection, &upload.source_name, &self.said)?;
        upload::set_applied(connection, &upload.id, import_id, &upload.summary)?;
        let details = format!("Nieuw {}, gewijzigd {}.", self.new.len(), self.changes.len());
        let entry = LogEntry::new(order.now, order.actor, "import-doorgevoerd");
        let entry = entry.to("import", &import_id.to_string(), &upload.file_name).because(details);
        log_entry::add(connection, &[LogEntry { import_id: Some(import_id), ..entry }])
    }
}

impl Waiting {
    /// Nothing of these changes, but somebody must find out: that is what reports are for.
    fn ask(&self, connection: &mut AnyConnection, upload: &Upload, now: &str) -> QueryResult<()> {
        let (day, file) = (day(now), &upload.file_name);
        let text = format!("Staat niet in ‘{file}’. Vraag of dit nog bestaat.");
        for (offering_id, _) in &self.ask {
            let kind = ReportKind::NoMore;
            report::add(
                connection,
                &NewReport { offering_id, origin: report::IMPORT, told_by: "", kind, text: &text, day: &day },
            )?;
        }
        Ok(())
    }
}

fn is_in(row: &UploadRow) -> bool {
    row.decision != SKIP
}
