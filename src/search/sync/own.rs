//! What is edited on screen: texts laid over the files, and words of carers.

use std::sync::Arc;

use diesel::QueryResult;

use super::{Sync, words_mark};
use crate::db::AnyConnection;
use crate::files::OwnTexts;
use crate::model::own_text;
use crate::model::own_word::{self, OwnWord};
use crate::model::vocabulary::{DataError, Vocabulary};
use crate::search::lexicon::Lexicon;

/// What is edited on screen, of one moment.
#[derive(Default, PartialEq)]
pub(super) struct Own {
    pub texts: Arc<OwnTexts>,
    pub words: Vec<OwnWord>,
}

impl Own {
    pub fn read(connection: &mut AnyConnection) -> QueryResult<Self> {
        Ok(Self { texts: Arc::new(own_text::current(connection)?), words: own_word::all(connection)? })
    }
}

impl Sync {
    /// Takes in what is edited on screen. It was looked at when it was saved; where the files have since changed so that
    /// it no longer fits them, the former texts stay.
    pub(super) fn follow_own(&mut self, own: Own) {
        if own == self.own {
            return;
        }
        self.own = own;
        let files = self.files.with(Arc::clone(&self.own.texts));
        let read = Vocabulary::load(&files)
            .and_then(|vocabulary| Ok((Lexicon::load(&files, &self.dutch, &vocabulary, &self.own.words)?, vocabulary)));
        match read {
            Ok((lexicon, vocabulary)) => {
                self.fingerprint = words_mark(&self.dutch, &vocabulary, &lexicon);
                (self.files, self.lexicon, self.vocabulary) = (files, Arc::new(lexicon), Arc::new(vocabulary));
            }
            Err(DataError { file, reason }) => {
                tracing::error!(file, reason, "what is edited on screen can't be used; the former texts stay");
            }
        }
    }
}
