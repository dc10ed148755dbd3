//! Judged questions, and the measures of the field: success@5, nDCG@10, share without result.

use std::collections::HashMap;
use std::fmt;

/// A question with the grade of every offering that answers it: 2 answers it, 1 is useful.
pub struct Judged {
    pub questions: Vec<(String, HashMap<String, u32>)>,
}

impl Judged {
    pub fn read(set: &str) -> Self {
        let path = format!("{}/tests/relevance/{set}.tsv", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).expect(&path);
        let mut questions: Vec<(String, HashMap<String, u32>)> = Vec::new();
        for line in text.lines().skip(1) {
            let mut cells = line.split('\t');
            let (question, code, grade) = (cells.next().unwrap(), cells.next().unwrap(), cells.next().unwrap());
            if questions.last().is_none_or(|(last, _)| last != question) {
                questions.push((question.to_owned(), HashMap::new()));
            }
            questions.last_mut().unwrap().1.insert(code.to_owned(), grade.parse().unwrap());
        }
        Self { questions }
    }
}

pub struct Measured {
    pub question: String,
    pub success: bool,
    pub ndcg: f64,
    pub found: Vec<String>,
}

pub struct Measures {
    pub each: Vec<Measured>,
}

impl Measures {
    pub fn of(judged: &Judged, search: impl Fn(&str) -> Vec<String>) -> Self {
        let each = judged.questions.iter().map(|(question, grades)| {
            let found = search(question);
            let grade = |code: &String| grades.get(code).copied().unwrap_or(0);
            let best = grades.values().copied().max().unwrap_or(0);
            let gain = |grade: u32| f64::from((1u32 << grade) - 1);
            let dcg = |grades: &mut dyn Iterator<Item = u32>| {
                grades.take(10).enumerate().map(|(place, grade)| gain(grade) / (place as f64 + 2.0).log2()).sum::<f64>()
            };
            let mut ideal: Vec<u32> = grades.values().copied().collect();
            ideal.sort_unstable_by(|one, other| other.cmp(one));
            Measured {
                question: question.clone(),
                success: found.iter().take(5).any(|code| grade(code) == best),
                ndcg: dcg(&mut found.iter().map(grade)) / dcg(&mut ideal.into_iter()),
                found,
            }
        });
        Self { each: each.collect() }
    }

    fn mean(&self, of: impl Fn(&Measured) -> f64) -> f64 {
        self.each.iter().map(of).sum::<f64>() / self.each.len() as f64
    }

    pub fn success(&self) -> f64 {
        self.mean(|each| f64::from(u8::from(each.success)))
    }

    pub fn ndcg(&self) -> f64 {
        self.mean(|each| each.ndcg)
    }

    pub fn without_result(&self) -> f64 {
        self.mean(|each| f64::from(u8::from(each.found.is_empty())))
    }

    pub fn worst(&self, count: usize) {
        let mut each: Vec<&Measured> = self.each.iter().collect();
        each.sort_by(|one, other| (one.success, one.ndcg).partial_cmp(&(other.success, other.ndcg)).unwrap());
        for one in each.into_iter().take(count) {
            println!(
                "    {:.2} {} {}   {:?}",
                one.ndcg,
                if one.success { "ja " } else { "NEE" },
                one.question,
                one.found
            );
        }
    }
}

impl fmt::Display for Measures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "success@5 {:.3}  nDCG@10 {:.3}  without result {:.0} %  ({} questions)",
            self.success(),
            self.ndcg(),
            self.without_result() * 100.0,
            self.each.len()
        )
    }
}
