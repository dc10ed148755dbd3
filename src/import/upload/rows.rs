//! The rows of a plan, one by one, each with what there is to say about it.

use std::collections::{HashMap, HashSet};

use super::likely::likely;
use super::propose::Gathered;
use super::told::{Told, by_line, refused};
use super::{Because, Content, Likely};
use crate::import::apply::row_key;
use crate::import::choices::Choices;
use crate::import::plan::{New, Plan, Still, is_another};
use crate::import::rows::Row;
use crate::import::{Problem, Reading};
use crate::model::choice::{Choice, RowKind};
use crate::model::code;
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;
use crate::model::upload_row::UploadRow;

impl Gathered {
    pub(super) fn rows(
        &self,
        reading: &Reading,
        plan: &Plan,
        choices: &Choices,
        twins: &HashMap<usize, Problem>,
    ) -> Vec<UploadRow> {
        let rows_by_line = reading.rows.iter().map(|row| (row.line, row)).collect();
        let told = Told { problems: by_line(plan), rows: rows_by_line, columns: &reading.columns };
        let versions: HashMap<&str, &Offering> =
            self.offerings.iter().map(|offering| (offering.id.as_str(), offering)).collect();
        let mut rows = Vec::new();
        let mut add = |kind: RowKind, line: usize, id: &str, cells: &Cells, content: &Content| {
            let place = i64::try_from(rows.len() + 1).unwrap_or(i64::MAX);
            let line = i64::try_from(line).unwrap_or(0);
            rows.push(UploadRow {
                upload_id: self.upload.id.clone(),
                place,
                kind: kind.slug().to_owned(),
                line,
                offering_id: id.to_owned(),
                version: versions.get(id).map_or(0, |offering| offering.version),
                code: cells[Field::Code].clone(),
                title: cells[Field::Title].clone(),
                organisation: cells[Field::Organisation].clone(),
                content: content.to_json(),
                decision: String::new(),
                outcome: String::new(),
            });
        };
        let mut alike = self.alike(plan);
        let is_new = |line: usize| told.rows.get(&line).is_some_and(|row| self.said(row, choices) == Some(""));
        let key = |line: usize, is_said: bool| {
            let row = told.rows.get(&line).filter(|_| is_said);
            row.map(|row| row_key(&row.cells)).unwrap_or_default()
        };
        // What a person must decide stands first, then what they should see.
        let mut all: Vec<&New> = plan.new.iter().collect();
        all.sort_by_key(|new| (!alike.contains_key(&new.line) || is_new(new.line), !twins.contains_key(&new.line)));
        for new in all {
            let likely = alike.remove(&new.line).unwrap_or_default();
            let is_new = is_new(new.line);
            let (likely, declined) = if is_new { (Vec::new(), likely) } else { (likely, Vec::new()) };
            let (after, new_key) = (Some(new.cells.clone()), key(new.line, is_new));
            let mut content = Content { after, likely, declined, new_key, ..told.about(new.line) };
            content.problems.extend(twins.get(&new.line).cloned());
            add(RowKind::New, new.line, "", &new.cells, &content);
        }
        for changed in &plan.changed {
            let content = Content {
                before: Some(changed.before.clone()),
                after: Some(changed.after.clone()),
                link_key: key(changed.line, self.is_linked_elsewhere(told.rows.get(&changed.line).copied())),
                new_key: key(changed.line, is_new(changed.line)),
                shared: told.shared(changed.line, &changed.before, &self.known, plan),
                ..told.about(changed.line)
            };
            add(RowKind::Changed, changed.line, &changed.id, &changed.before, &content);
        }
        let mut still: Vec<&Still> = plan.same.iter().collect();
        still.sort_by_key(|same| !told.problems.contains_key(&same.line));
        for same in still {
            let content = Content {
                link_key: key(same.line, self.is_linked_elsewhere(told.rows.get(&same.line).copied())),
                new_key: key(same.line, is_new(same.line)),
                shared: told.shared(same.line, &same.cells, &self.known, plan),
                ..told.about(same.line)
            };
            add(RowKind::Unchanged, same.line, same.id.as_deref().unwrap_or_default(), &same.cells, &content);
        }
        for missing in &plan.missing {
            let cells = versions.get(missing.id.as_str()).map(|offering| offering.cells.clone()).unwrap_or_default();
            add(RowKind::Missing, 0, &missing.id, &cells, &Content::default());
        }
        for refused in refused(plan) {
            let id = refused.id.as_deref().unwrap_or_default();
            let row = told.rows.get(&refused.line);
            let mut cells = refused.cells;
            if let Some(row) = row.filter(|_| id.is_empty()) {
                // A code of ours tells nobody which row it is.
                cells[Field::Code].clone_from(&row.cells[Field::Code]);
            }
            let one = versions.get(id).filter(|one| row.is_some() && is_another(&one.cells, &cells));
            let likely = one.map(|one| self.beside(one, Vec::new())).into_iter().collect();
            let content = Content { after: row.map(|_| cells.clone()), likely, ..told.about(refused.line) };
            add(RowKind::Wrong, refused.line, id, &cells, &content);
        }
        rows
    }

    fn alike(&self, plan: &Plan) -> HashMap<usize, Vec<Likely>> {
        let changed = plan.changed.iter().map(|changed| changed.id.as_str());
        let still = plan.same.iter().chain(&plan.refused).filter_map(|still| still.id.as_deref());
        let samples = self.samples.iter().map(String::as_str);
        let taken: HashSet<&str> = changed.chain(still).chain(samples).collect();
        let found = likely(&plan.new, &self.offerings, &taken);
        let kept = |(offering, because): (&Offering, _)| self.beside(offering, because);
        found.into_iter().map(|(line, same)| (line, same.into_iter().map(kept).collect())).collect()
    }

    fn beside(&self, offering: &Offering, because: Vec<Because>) -> Likely {
        Likely {
            id: offering.id.clone(),
            source_id: offering.source_id.clone(),
            source: self.sources.get(&offering.source_id).cloned().unwrap_or_default(),
            cells: offering.cells.clone(),
            because,
        }
    }

    /// Whether a person said that the row is about an offering with another code than its own. That its own code is right
    /// counts for this file alone: a code that was used twice may be used a third time.
    fn is_linked_elsewhere(&self, row: Option<&Row>) -> bool {
        let linked = row.and_then(|row| Some((self.known.linked.get(&row.line)?, row)));
        linked
            .is_some_and(|(linked, row)| code::same(&linked.cells[Field::Code]) != code::same(&row.cells[Field::Code]))
    }
}
