//! What the text index holds, and how it is asked.
//!
//! One field holds all words of an offering. **The frequency of a word is not how often it occurs but where**: a set of
//! [`Part`]s, one bit each. So one posting list a word answers in which offerings it stands *and* in which parts, the
//! weights of parts can change without a new index, and a page can say why a result stands there.

mod parts;

pub use parts::encode;

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use tantivy::index::InvertedIndexReader;
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::{Index, ReloadPolicy, SegmentReader, Term};

use super::lexicon::Lexicon;
use super::strengths::Strengths;
use crate::model::published::Published;

/// Raise it when the index holds something else than before.
pub const LAYOUT: u32 = 4;

/// What [`parts::Parts`] is called in the index's own settings.
const TOKENIZER: &str = "delen";
const NUMBER: &str = "number";
const MARK: &str = "mark";

/// The parts of an offering that words are found in. The parts that most words stand in have the smallest bits: a
/// word is written as often as its bits say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Description and all practical texts.
    Description = 1,
    /// Keywords, and the names of functions, conditions and carers.
    Keywords = 2,
    /// The one sentence.
    Summary = 4,
    /// Organisation, place, neighbourhood, area.
    Whereabouts = 8,
    /// The title.
    Title = 16,
}

impl Part {
    /// Heaviest first.
    pub const ALL: [Self; 5] = [Self::Title, Self::Keywords, Self::Summary, Self::Whereabouts, Self::Description];

    /// As people read it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Title => "titel",
            Self::Keywords => "onderwerp",
            Self::Summary => "samenvatting",
            Self::Whereabouts => "aanbieder of plaats",
            Self::Description => "uitleg",
        }
    }

    const fn weight(self) -> f32 {
        match self {
            Self::Title => 4.0,
            Self::Keywords => 3.0,
            Self::Summary => 2.0,
            Self::Whereabouts => 1.5,
            Self::Description => 1.0,
        }
    }
}

/// Every set of parts.
pub const PART_SETS: usize = 32;

/// The word of a concept (`#respijt`) has in place of parts how clearly an offering is of that kind: 1 to this.
pub const STRONGEST: u8 = 15;

/// What a word is worth for each set of parts it stands in: its heaviest part, and a quarter of the others.
pub fn weights() -> [f32; PART_SETS] {
    std::array::from_fn(|set| {
        let mut parts = Part::ALL.into_iter().filter(|part| set & *part as usize != 0).map(Part::weight);
        parts.next().unwrap_or(0.0) + parts.sum::<f32>() / 4.0
    })
}

/// The fields.
#[derive(Debug, Clone, Copy)]
pub struct Columns {
    /// All words.
    pub text: Field,
    /// [`Published::number`].
    pub number: Field,
    /// [`Published::mark`].
    pub mark: Field,
}

/// The fields and what is kept of them: nothing is stored, no positions, no lengths.
pub fn schema() -> (Schema, Columns) {
    let mut builder = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(TOKENIZER)
        .set_fieldnorms(false)
        .set_index_option(IndexRecordOption::WithFreqs);
    let columns = Columns {
        text: builder.add_text_field("text", TextOptions::default().set_indexing_options(indexing)),
        number: builder.add_u64_field(NUMBER, INDEXED | FAST),
        mark: builder.add_u64_field(MARK, FAST),
    };
    (builder.build(), columns)
}

/// Makes the index understand [`encode`].
pub fn prepare(index: &Index) {
    index.tokenizers().register(TOKENIZER, parts::Parts::default());
}

/// One segment, opened for questions.
struct Segment {
    inverted: Arc<InvertedIndexReader>,
    /// From document to place in the snapshot; [`GONE`] for what was taken out.
    ordinals: Vec<u32>,
}

/// The place of a document that is no longer there.
const GONE: u32 = u32::MAX;

/// The text index as it belongs to one snapshot. Holds the opened files, so that a later commit changes nothing here.
pub struct TextIndex {
    columns: Columns,
    segments: Vec<Segment>,
    /// From ordinal to segment and document.
    addresses: Vec<(u32, u32)>,
    /// Of every kind of help.
    pub strengths: Strengths,
}

impl TextIndex {
    /// Opens the last commit for questions about `offerings`.
    pub fn open(
        index: &Index,
        columns: Columns,
        offerings: &[Arc<Published>],
        lexicon: &Lexicon,
    ) -> tantivy::Result<Self> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let places: HashMap<u64, u32> =
            (0..).zip(offerings).map(|(place, offering)| (u64::from(offering.number), place)).collect();
        let mut addresses = vec![(GONE, GONE); offerings.len()];
        let mut segments = Vec::new();
        for (number, segment) in (0..).zip(reader.searcher().segment_readers()) {
            let numbers = segment.fast_fields().u64(NUMBER)?;
            let mut ordinals = vec![GONE; segment.max_doc() as usize];
            for document in segment.doc_ids_alive() {
                let place = numbers.first(document).and_then(|number| places.get(&number));
                if let Some(place) = place.copied() {
                    ordinals[document as usize] = place;
                    addresses[place as usize] = (number, document);
                }
            }
            segments.push(Segment { inverted: segment.inverted_index(columns.text)?, ordinals });
        }
        let mut opened = Self { columns, segments, addresses, strengths: Strengths::default() };
        opened.strengths = Strengths::read(&opened, lexicon, offerings.len())?;
        Ok(opened)
    }

    /// Whether any offering has this word, or had it since the last merge.
    pub fn has(&self, word: &str) -> io::Result<bool> {
        let term = Term::from_field_text(self.columns.text, word);
        for segment in &self.segments {
            if segment.inverted.get_term_info(&term)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Where a word stands, looked up once for both its frequency and its offerings.
    pub fn postings(&self, word: &str) -> io::Result<Postings<'_>> {
        let term = Term::from_field_text(self.columns.text, word);
        let mut blocks = Vec::with_capacity(self.segments.len());
        for segment in &self.segments {
            let block = segment.inverted.read_block_postings(&term, IndexRecordOption::WithFreqs)?;
            blocks.extend(block.map(|block| (&*segment.ordinals, block)));
        }
        Ok(Postings(blocks))
    }

    /// In which parts of each of these offerings this word stands. 0: nowhere.
    pub fn parts(&self, word: &str, ordinals: &[u32]) -> io::Result<Vec<usize>> {
        let term = Term::from_field_text(self.columns.text, word);
        let mut wanted: Vec<(u32, u32, usize)> = (0..)
            .zip(ordinals)
            .map(|(at, ordinal)| {
                let (segment, document) = self.addresses[*ordinal as usize];
                (segment, document, at)
            })
            .collect();
        wanted.sort_unstable();
        let mut parts = vec![0; ordinals.len()];
        for of_segment in wanted.chunk_by(|one, other| one.0 == other.0) {
            let Some(segment) = self.segments.get(of_segment[0].0 as usize) else { continue };
            let Some(mut block) = segment.inverted.read_block_postings(&term, IndexRecordOption::WithFreqs)? else {
                continue;
            };
            for (_, document, at) in of_segment {
                let place = block.seek(*document);
                if block.docs().get(place) == Some(document) {
                    parts[*at] = block.freq(place) as usize % PART_SETS;
                }
            }
        }
        Ok(parts)
    }
}

/// Where one word stands: by segment, its ordinals and the documents that have the word.
pub struct Postings<'a>(Vec<(&'a [u32], BlockSegmentPostings)>);

impl Postings<'_> {
    /// How many offerings have the word, more or less: what was taken out since the last merge still counts.
    pub fn frequency(&self) -> u32 {
        self.0.iter().map(|(_, block)| block.doc_freq()).sum()
    }

    /// Calls `found` with the ordinal of every offering that has the word, and the parts it stands in.
    pub fn scan(self, mut found: impl FnMut(u32, usize)) {
        for (ordinals, mut block) in self.0 {
            while !block.docs().is_empty() {
                for (document, parts) in block.docs().iter().zip(block.freqs()) {
                    let ordinal = ordinals[*document as usize];
                    if ordinal != GONE {
                        found(ordinal, *parts as usize % PART_SETS);
                    }
                }
                block.advance();
            }
        }
    }
}

/// Number and mark of every document of a segment that is still there.
pub fn marks(segment: &SegmentReader) -> tantivy::Result<Vec<(u64, u64)>> {
    let numbers = segment.fast_fields().u64(NUMBER)?;
    let marks = segment.fast_fields().u64(MARK)?;
    let of = |document| Some((numbers.first(document)?, marks.first(document)?));
    Ok(segment.doc_ids_alive().filter_map(of).collect())
}
