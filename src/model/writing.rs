//! Writes offerings, many at once: each with its organisation and its revision. Part of the caller's transaction.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use uuid::Uuid;

use super::field::{Cells, Field};
use super::offering::OfferingRow;
use super::organisation::{self, Organisation, alias};
use super::revision::{self, Occasion, Revision};
use super::slug::slug;
use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// How many offerings fit in one statement: SQLite takes 32,766 values, an offering has 46.
const BATCH: usize = 500;

/// One transaction's writing. Everything that must be known beforehand is read once.
pub struct Writing<'a> {
    occasion: Occasion<'a>,
    organisations: HashMap<String, String>,
    /// From a former name to the one that it has now.
    renamed: HashMap<String, String>,
    slugs: HashSet<String>,
    new_organisations: Vec<Organisation>,
    new_rows: Vec<OfferingRow>,
    revisions: Vec<Revision>,
    next_number: i64,
}

impl<'a> Writing<'a> {
    /// Reads the organisations and the highest number.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn begin(connection: &mut AnyConnection, occasion: Occasion<'a>) -> QueryResult<Self> {
        let known = organisation::all(connection)?;
        let aliases = alias::all(connection)?;
        let highest: Option<i64> =
            schema::offering::table.select(diesel::dsl::max(schema::offering::number)).first(connection)?;
        Ok(Self {
            occasion,
            slugs: known.iter().map(|each| &each.slug).chain(aliases.iter().map(|each| &each.slug)).cloned().collect(),
            renamed: alias::names(&aliases, &known),
            organisations: known.into_iter().map(|organisation| (organisation.name, organisation.id)).collect(),
            new_organisations: Vec::new(),
            new_rows: Vec::new(),
            revisions: Vec::new(),
            next_number: highest.unwrap_or(0) + 1,
        })
    }

    /// Puts a new offering in line; `id` is given when one that was taken out comes back.
    pub fn add(&mut self, source_id: &str, id: Option<String>, cells: &Cells) {
        let id = id.unwrap_or_else(|| Uuid::now_v7().to_string());
        let cells = &*self.named(cells);
        self.revisions.push(Revision::new(self.occasion, &id, None, Some(cells)));
        let mut row = self.empty_row(id, source_id, &cells[Field::Organisation]);
        row.set_cells(cells);
        self.new_rows.push(row);
    }

    fn empty_row(&mut self, id: String, source_id: &str, organisation: &str) -> OfferingRow {
        let number = self.next_number;
        self.next_number += 1;
        OfferingRow {
            id,
            number,
            version: self.occasion.version,
            source_id: source_id.to_owned(),
            organisation_id: self.organisation(organisation),
            created_at: self.occasion.at.to_owned(),
            changed_at: self.occasion.at.to_owned(),
            ..OfferingRow::default()
        }
    }

    /// With the name that its organisation has now.
    pub(super) fn named<'c>(&self, cells: &'c Cells) -> Cow<'c, Cells> {
        let Some(name) = self.renamed.get(&cells[Field::Organisation]) else { return Cow::Borrowed(cells) };
        let mut cells = cells.clone();
        cells[Field::Organisation].clone_from(name);
        Cow::Owned(cells)
    }

    /// The organisation with exactly this name, made when there is none.
    fn organisation(&mut self, name: &str) -> String {
        if name.is_empty() {
            return organisation::NOBODY.to_owned();
        }
        if let Some(id) = self.organisations.get(name) {
            return id.clone();
        }
        let plain = slug(name);
        let mut free = plain.clone();
        let mut count = 1;
        while self.slugs.contains(&free) {
            count += 1;
            free = format!("{plain}-{count}");
        }
        self.slugs.insert(free.clone());
        let organisation = Organisation { id: Uuid::now_v7().to_string(), slug: free, name: name.to_owned() };
        self.organisations.insert(organisation.name.clone(), organisation.id.clone());
        let id = organisation.id.clone();
        self.new_organisations.push(organisation);
        id
    }

    /// Replaces the cells of offerings that exist: their ids with the cells before and after. Where nothing but the
    /// review differs, the day of the last change stays.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn change(&mut self, connection: &mut AnyConnection, changes: &[(&str, &Cells, &Cells)]) -> QueryResult<()> {
        use schema::offering::dsl;
        for batch in changes.chunks(BATCH) {
            let ids: Vec<&str> = batch.iter().map(|(id, ..)| *id).collect();
            let rows: Vec<OfferingRow> =
                dsl::offering.filter(dsl::id.eq_any(ids)).select(OfferingRow::as_select()).load(connection)?;
            let mut rows: HashMap<String, OfferingRow> = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
            for (id, before, after) in batch {
                let Some(mut row) = rows.remove(*id) else { continue };
                let after = &*self.named(after);
                self.revisions.push(Revision::new(self.occasion, id, Some(before), Some(after)));
                row.organisation_id = self.organisation(&after[Field::Organisation]);
                row.version = self.occasion.version;
                if before.differences(after).any(|field| !matches!(field, Field::ReviewedOn | Field::ReviewedBy)) {
                    self.occasion.at.clone_into(&mut row.changed_at);
                }
                row.set_cells(after);
                self.write_organisations(connection)?;
                diesel::update(dsl::offering.find(*id)).set(&row).execute(connection)?;
            }
        }
        Ok(())
    }

    /// Takes offerings out; their history stays.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn remove(&mut self, connection: &mut AnyConnection, gone: &[(&str, &Cells)]) -> QueryResult<()> {
        use schema::offering::dsl;
        for batch in gone.chunks(BATCH) {
            let ids: Vec<&str> = batch.iter().map(|(id, _)| *id).collect();
            diesel::delete(dsl::offering.filter(dsl::id.eq_any(ids))).execute(connection)?;
            let occasion = self.occasion;
            self.revisions.extend(batch.iter().map(|(id, cells)| Revision::new(occasion, id, Some(cells), None)));
        }
        Ok(())
    }

    /// Writes what is in line. `progress` hears how many offerings are written.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn finish(mut self, connection: &mut AnyConnection, progress: &mut dyn FnMut(usize)) -> QueryResult<()> {
        self.write_organisations(connection)?;
        let mut written = 0;
        for batch in self.new_rows.chunks(BATCH) {
            each_backend!(connection, backend => {
                diesel::insert_into(schema::offering::table).values(batch).execute(backend)
            })?;
            written += batch.len();
            progress(written);
        }
        revision::insert(connection, &self.revisions)?;
        organisation::remove_unused(connection)
    }

    fn write_organisations(&mut self, connection: &mut AnyConnection) -> QueryResult<()> {
        for batch in self.new_organisations.chunks(BATCH) {
            each_backend!(connection, backend => {
                diesel::insert_into(schema::organisation::table).values(batch).execute(backend)
            })?;
        }
        self.new_organisations.clear();
        Ok(())
    }
}
