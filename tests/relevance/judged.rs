//! Judged questions, and the measures of the field: success@5, nDCG@10, share of questions without result.

use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;

/// A question with the grade of every offering that answers it: 2 answers it, 1 is useful.
pub struct Judged {
    pub question: String,
    pub grades: HashMap<String, u32>,
}

#[derive(Deserialize)]
struct Line {
    question: String,
    code: String,
    grade: u32,
}

/// All questions of one half: `tuned` or `apart`.
pub fn read(half: &str) -> Vec<Judged> {
    let mut questions: Vec<Judged> = Vec::new();
    for set in ["given", "own"] {
        let path = format!("{}/tests/relevance/{half}/{set}.tsv", env!("CARGO_MANIFEST_DIR"));
        let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_path(&path).expect(&path);
        for line in reader.deserialize() {
            let Line { question, code, grade } = line.expect(&path);
            if questions.last().is_none_or(|last| last.question != question) {
                questions.push(Judged { question, grades: HashMap::new() });
            }
            if let Some(last) = questions.last_mut() {
                assert!(last.grades.insert(code, grade).is_none(), "{path}: an offering is judged twice");
            }
        }
    }
    questions
}

/// How well one question was answered.
pub struct Measured {
    pub question: String,
    /// One of the best answers is among the first five.
    pub success: bool,
    pub ndcg: f64,
    /// What was found first, at most ten, each with its grade.
    pub found: Vec<(String, u32)>,
}

impl Measured {
    /// Measures `found`, codes in the order of the results.
    pub fn of(judged: &Judged, found: Vec<String>) -> Self {
        let graded = |code: String| {
            let grade = judged.grades.get(&code).copied().unwrap_or(0);
            (code, grade)
        };
        let found: Vec<(String, u32)> = found.into_iter().take(10).map(graded).collect();
        let mut ideal: Vec<u32> = judged.grades.values().copied().collect();
        ideal.sort_unstable_by(|one, other| other.cmp(one));
        Self {
            question: judged.question.clone(),
            success: found.iter().take(5).any(|(_, grade)| Some(grade) == ideal.first()),
            ndcg: gained(found.iter().map(|(_, grade)| *grade)) / gained(ideal),
            found,
        }
    }
}

/// What the first ten give: 2^grade − 1, less the further down.
fn gained(grades: impl IntoIterator<Item = u32>) -> f64 {
    let places = (1..=10).map(|place| f64::from(place + 1).log2());
    grades.into_iter().zip(places).map(|(grade, discount)| f64::from((1u32 << grade) - 1) / discount).sum()
}

/// How well all questions of a half were answered.
pub struct Measures(Vec<Measured>);

impl Measures {
    /// Asks `search`, which answers with codes, every question.
    pub fn of(half: &[Judged], search: &mut dyn FnMut(&str) -> Vec<String>) -> Self {
        Self(half.iter().map(|judged| Measured::of(judged, search(&judged.question))).collect())
    }

    /// So many questions.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    fn mean(&self, of: impl Fn(&Measured) -> f64) -> f64 {
        self.0.iter().map(of).sum::<f64>() / self.0.len() as f64
    }

    pub fn success(&self) -> f64 {
        self.mean(|each| f64::from(u8::from(each.success)))
    }

    pub fn ndcg(&self) -> f64 {
        self.mean(|each| each.ndcg)
    }

    pub fn nothing_found(&self) -> f64 {
        self.mean(|each| f64::from(u8::from(each.found.is_empty())))
    }

    /// Worst first.
    pub fn worst(&self) -> Vec<&Measured> {
        let mut each: Vec<&Measured> = self.0.iter().collect();
        each.sort_by(|one, other| one.success.cmp(&other.success).then(one.ndcg.total_cmp(&other.ndcg)));
        each
    }
}

/// The cells of a table.
impl fmt::Display for Measures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  {:>9.3}  {:>7.3}  {:>11.0} %", self.success(), self.ndcg(), self.nothing_found() * 100.0)
    }
}

/// Worked out by hand.
#[test]
fn the_measures_are_those_of_the_field() {
    let grades = [("best", 2), ("useful", 1), ("useful too", 1)];
    let grades: HashMap<String, u32> = grades.map(|(code, grade)| (code.to_owned(), grade)).into();
    let judged = |question: &str| Judged { question: question.to_owned(), grades: grades.clone() };
    let mut search = |question: &str| -> Vec<String> {
        let others = (0..10).map(|number| format!("other {number}"));
        match question {
            "ideal" => ["best", "useful too", "useful"].map(str::to_owned).to_vec(),
            "third" => ["other", "useful", "best"].map(str::to_owned).to_vec(),
            "sixth" => others.take(5).chain(["best".to_owned()]).collect(),
            "eleventh" => others.chain(["best".to_owned()]).collect(),
            _ => Vec::new(),
        }
    };
    // The ideal: 3/log₂2 + 1/log₂3 + 1/log₂4 = 3 + 0.63093 + 0.5. The third: 1/log₂3 + 3/log₂4. The sixth: 3/log₂7.
    let expected = [("ideal", true, 1.0), ("third", true, 0.51585), ("sixth", false, 0.25869)];
    let expected = expected.into_iter().chain([("eleventh", false, 0.0), ("nothing", false, 0.0)]);
    for (question, success, ndcg) in expected {
        let measured = Measured::of(&judged(question), search(question));
        assert_eq!(measured.success, success, "{question}");
        assert!((measured.ndcg - ndcg).abs() < 0.00001, "{question}: {}", measured.ndcg);
    }

    let half = ["sixth", "ideal", "nothing", "third"].map(judged);
    let all = Measures::of(&half, &mut search);
    assert_eq!((all.success(), all.nothing_found()), (0.5, 0.25));
    assert!((all.ndcg() - (1.0 + 0.51585 + 0.25869) / 4.0).abs() < 0.00001, "{}", all.ndcg());
    let worst: Vec<&str> = all.worst().into_iter().map(|each| &*each.question).collect();
    assert_eq!(worst, ["nothing", "sixth", "third", "ideal"]);
}
