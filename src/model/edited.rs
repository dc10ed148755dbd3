//! What was changed on the site, or by another list, after the list last said something of it: an import must not undo
//! it.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use super::field::Field;
use super::revision::{self, Revision};
use crate::db::{AnyConnection, schema};

/// By offering of this source: each field that was changed on the site, with what the last import made of it.
///
/// # Errors
/// When the database does not answer.
pub fn on_site(connection: &mut AnyConnection, source_id: &str) -> QueryResult<HashMap<String, Vec<(Field, String)>>> {
    use schema::revision::dsl;
    use schema::{import, offering};
    let own = offering::table.filter(offering::source_id.eq(source_id)).select(offering::id);
    let own_imports = || import::table.filter(import::source_id.eq(source_id)).select(import::id);
    // Most offerings were never changed but by their list: their history need not be read.
    let touched: Vec<String> = dsl::revision
        .filter(dsl::offering_id.eq_any(own))
        .filter(dsl::import_id.is_null().or(dsl::import_id.ne_all(own_imports().select(import::id.nullable()))))
        .select(dsl::offering_id)
        .distinct()
        .load(connection)?;
    let reversed: Vec<i64> =
        import::table.filter(import::reversed_at.is_not_null()).select(import::id).load(connection)?;
    let of_list: HashSet<i64> = own_imports().load(connection)?.into_iter().collect();
    let mut histories: HashMap<String, History> = HashMap::new();
    revision::follow_all(connection, &touched, |revision| {
        if !revision.import_id.is_some_and(|id| reversed.contains(&id)) {
            histories.entry(revision.offering_id.clone()).or_default().follow(&revision, &of_list);
        }
    })?;
    let edited = histories.into_iter().map(|(id, history)| (id, history.edited()));
    Ok(edited.filter(|(_, fields)| !fields.is_empty()).collect())
}

/// What imports and people made of the fields of one offering, one change after the other.
#[derive(Default)]
struct History(HashMap<Field, Said>);

struct Said {
    /// What the last import made of it.
    by_import: String,
    /// Whether that was one of the list itself. Another's counts as long as the list said nothing: an offering may have
    /// come from it.
    is_own: bool,
    is_edited: bool,
}

impl History {
    fn follow(&mut self, revision: &Revision, of_list: &HashSet<i64>) {
        let (before, after) = revision.cells();
        let is_first = before.is_none();
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        // Where an import is taken back, the list may say it again.
        let import = revision.import_id.or_else(|| revision.taken_back());
        let is_own = import.is_some_and(|id| of_list.contains(&id));
        // Where an import begins an offering, it also says what is empty: what is filled in there afterwards is the site's.
        let is_said = |field: &Field| before[*field] != after[*field] || (is_first && import.is_some());
        for field in Field::ALL.iter().copied().filter(is_said) {
            let may_say = is_own || (import.is_some() && self.0.get(&field).is_none_or(|said| !said.is_own));
            if may_say {
                self.0.insert(field, Said { by_import: after[field].clone(), is_own, is_edited: false });
            } else if let Some(said) = self.0.get_mut(&field) {
                said.is_edited = after[field] != said.by_import;
            }
        }
    }

    fn edited(self) -> Vec<(Field, String)> {
        let edited = self.0.into_iter().filter(|(_, said)| said.is_edited);
        let mut fields: Vec<_> = edited.map(|(field, said)| (field, said.by_import)).collect();
        fields.sort_unstable_by_key(|(field, _)| *field);
        fields
    }
}
