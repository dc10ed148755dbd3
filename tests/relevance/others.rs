//! The searches that one would have without this program, over the same texts: any word of the question, best first.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use tantivy::Index;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{Field as TextField, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::schema::{TantivyDocument, Value};
use tantivy::tokenizer::{Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, TextAnalyzer};

use mantelkaart::model::field::{Cells, Field};

/// The texts that every search is given, the title first.
pub const TEXTS: [Field; 6] =
    [Field::Title, Field::Summary, Field::Description, Field::Keywords, Field::Organisation, Field::Place];

/// Answers a question with codes, at most ten.
pub type Search = Box<dyn FnMut(&str) -> Vec<String>>;

#[derive(QueryableByName)]
pub struct Found {
    #[diesel(sql_type = Text)]
    pub code: String,
}

/// The words of a question, without marks: every query language has some of its own.
pub fn words(question: &str) -> Vec<&str> {
    question.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// SQLite's full text: any word, ranked by its BM25.
pub fn fts5(rows: &[Cells]) -> Search {
    let mut connection = SqliteConnection::establish(":memory:").expect("memory");
    connection
        .batch_execute(
            "CREATE VIRTUAL TABLE offering USING fts5(code UNINDEXED, title, summary, description, keywords,
             organisation, place, tokenize = 'unicode61 remove_diacritics 2')",
        )
        .expect("this SQLite has FTS5");
    for row in rows {
        let mut insert = sql_query("INSERT INTO offering VALUES (?, ?, ?, ?, ?, ?, ?)").into_boxed();
        for field in [Field::Code].into_iter().chain(TEXTS) {
            insert = insert.bind::<Text, _>(&row[field]);
        }
        insert.execute(&mut connection).expect("a row goes in");
    }
    Box::new(move |question| {
        let any: Vec<String> = words(question).iter().map(|word| format!("\"{word}\"")).collect();
        let query =
            sql_query("SELECT code FROM offering WHERE offering MATCH ? ORDER BY bm25(offering), code LIMIT 10");
        let found: Vec<Found> = query.bind::<Text, _>(any.join(" OR ")).load(&mut connection).expect("it answers");
        found.into_iter().map(|found| found.code).collect()
    })
}

/// tantivy as it comes: its own Dutch stemmer, any word, BM25, one field a text.
pub fn tantivy(rows: &[Cells]) -> Search {
    let mut schema = Schema::builder();
    let code = schema.add_text_field("code", STRING | STORED);
    let indexing = TextFieldIndexing::default().set_tokenizer("dutch").set_index_option(IndexRecordOption::WithFreqs);
    let text = TextOptions::default().set_indexing_options(indexing);
    let texts: Vec<TextField> = TEXTS.iter().map(|field| schema.add_text_field(field.header(), text.clone())).collect();
    let index = Index::create_in_ram(schema.build());
    let dutch = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(40))
        .filter(LowerCaser)
        .filter(Stemmer::new(Language::Dutch));
    index.tokenizers().register("dutch", dutch.build());
    let mut writer = index.writer_with_num_threads(1, 15_000_000).expect("a writer");
    for row in rows {
        let mut document = TantivyDocument::default();
        document.add_text(code, &row[Field::Code]);
        texts.iter().zip(TEXTS).for_each(|(text, field)| document.add_text(*text, &row[field]));
        writer.add_document(document).expect("a row goes in");
    }
    writer.commit().expect("it is written");
    let searcher = index.reader().expect("a reader").searcher();
    let parser = QueryParser::for_index(&index, texts);
    Box::new(move |question| {
        let query = parser.parse_query(&words(question).join(" ").to_lowercase()).expect("words alone can be asked");
        let found = searcher.search(&query, &TopDocs::with_limit(10).order_by_score()).expect("it answers");
        let document = |address| searcher.doc::<TantivyDocument>(address).expect("it is there");
        let codes = found.into_iter().map(|(_, address)| document(address));
        codes.filter_map(|document| Some(document.get_first(code)?.as_str()?.to_owned())).collect()
    })
}
