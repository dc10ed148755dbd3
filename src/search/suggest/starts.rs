//! Every beginning of a word of every line, sorted; and the best lines of any range of them.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

use super::number;

/// Set in the rank of a beginning inside a line: whole lines that begin so come first.
const INSIDE: u32 = 1 << 31;

/// Beginnings of words in lines of folded text. Line breaks sort before everything else, so what stands after one never
/// matters.
pub struct Starts {
    /// Where each beginning stands in the text; sorted by the text that begins there.
    at: Vec<u32>,
    /// A tournament: the second half is the rank of each beginning (its line, and [`INSIDE`]), each place before it the
    /// lowest rank of the two below.
    lowest: Vec<u32>,
}

impl Starts {
    /// `lines` end in a line break and have one space between words.
    pub fn new(lines: &str) -> Self {
        let mut starts = Vec::with_capacity(lines.len() / 6);
        let mut at = 0;
        for (line, text) in (0..).zip(lines.lines()) {
            let mut rank = line;
            for word in text.split(' ') {
                starts.push((head(lines, at), number(at), rank));
                at += word.len() + 1;
                rank = line | INSIDE;
            }
        }
        let rest = |at: u32| &lines.as_bytes()[at as usize..];
        starts.sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| rest(one.1).cmp(rest(other.1))));
        let mut lowest = vec![0; starts.len()];
        lowest.extend(starts.iter().map(|(_, _, rank)| *rank));
        for place in (1..starts.len()).rev() {
            lowest[place] = lowest[2 * place].min(lowest[2 * place + 1]);
        }
        Self { at: starts.iter().map(|(_, at, _)| *at).collect(), lowest }
    }

    /// The beginnings that go on with `prefix`. `lines` are those it was made of.
    pub fn range(&self, lines: &str, prefix: &str) -> Range<usize> {
        let cut = |at: &u32| {
            let rest = &lines.as_bytes()[*at as usize..];
            &rest[..rest.len().min(prefix.len())]
        };
        let begin = self.at.partition_point(|at| cut(at) < prefix.as_bytes());
        let matching = self.at[begin..].partition_point(|at| cut(at) == prefix.as_bytes());
        begin..begin + matching
    }

    /// The lines of a range: those that begin there, then those that have it inside, each in the order of lines. A line
    /// may come more than once. Lazy: the first few cost little, however large the range.
    pub fn best(&self, range: Range<usize>) -> impl Iterator<Item = u32> {
        let leaves = self.at.len();
        let mut open = BinaryHeap::with_capacity(64);
        let (mut low, mut high) = (range.start + leaves, range.end + leaves);
        while low < high {
            if low % 2 == 1 {
                open.push(Reverse((self.lowest[low], low)));
                low += 1;
            }
            if high % 2 == 1 {
                high -= 1;
                open.push(Reverse((self.lowest[high], high)));
            }
            low /= 2;
            high /= 2;
        }
        std::iter::from_fn(move || {
            loop {
                let Reverse((rank, place)) = open.pop()?;
                if place >= leaves {
                    return Some(rank & !INSIDE);
                }
                for below in [2 * place, 2 * place + 1] {
                    open.push(Reverse((self.lowest[below], below)));
                }
            }
        })
    }

    /// Every different word: where it stands and the lowest rank of the beginnings with it.
    pub fn words<'a>(&'a self, lines: &'a str) -> impl Iterator<Item = (&'a str, u32, u32)> {
        let word = move |place: usize| {
            let rest = &lines[self.at[place] as usize..];
            &rest[..rest.find([' ', '\n']).unwrap_or(rest.len())]
        };
        let mut place = 0;
        std::iter::from_fn(move || {
            let first = place;
            let text = (first < self.at.len()).then(|| word(first))?;
            let mut rank = u32::MAX;
            while place < self.at.len() && word(place) == text {
                rank = rank.min(self.lowest[self.at.len() + place]);
                place += 1;
            }
            Some((text, self.at[first], rank))
        })
    }
}

/// The first eight letters as a number: nearly always enough to sort by.
fn head(lines: &str, at: usize) -> u64 {
    (at..at + 8).fold(0, |head, at| head << 8 | u64::from(lines.as_bytes().get(at).copied().unwrap_or_default()))
}
