//! PostgreSQL's full text in its `dutch` configuration, with its weights: title A, keywords B, summary C.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use mantelkaart::model::field::{Cells, Field};

use crate::others::{Found, Search, TEXTS, words};

/// Which words an offering must have.
#[derive(Clone, Copy)]
pub enum Words {
    Any,
    All,
}

/// `None` where the tests don't run on PostgreSQL.
pub fn full_text(rows: &[Cells], which: Words) -> Option<Search> {
    let address = std::env::var("MANTELKAART_TEST_POSTGRES").ok()?;
    let mut connection = PgConnection::establish(&address).expect("the test server answers");
    // It gives notice of every question of stop words alone.
    connection
        .batch_execute("SET client_min_messages = error; CREATE TEMPORARY TABLE offering (code text, words tsvector)")
        .expect("a table of our own");
    for row in rows {
        let insert = "INSERT INTO offering SELECT $1, setweight(to_tsvector('dutch', $2), 'A')
             || setweight(to_tsvector('dutch', $3), 'C') || to_tsvector('dutch', $4)
             || setweight(to_tsvector('dutch', $5), 'B') || to_tsvector('dutch', $6) || to_tsvector('dutch', $7)";
        let mut insert = sql_query(insert).into_boxed();
        for field in [Field::Code].into_iter().chain(TEXTS) {
            insert = insert.bind::<Text, _>(&row[field]);
        }
        insert.execute(&mut connection).expect("a row goes in");
    }
    let between = match which {
        Words::Any => " | ",
        Words::All => " & ",
    };
    Some(Box::new(move |question| {
        let query = "SELECT code FROM offering, to_tsquery('dutch', $1) AS asked WHERE words @@ asked
             ORDER BY ts_rank(words, asked) DESC, code LIMIT 10";
        let query = sql_query(query).bind::<Text, _>(words(question).join(between));
        let found: Vec<Found> = query.load(&mut connection).expect("it answers");
        found.into_iter().map(|found| found.code).collect()
    }))
}
