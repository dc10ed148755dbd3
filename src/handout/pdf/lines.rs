//! Breaks the text of a block into lines.

use super::block::Run;

/// One line: pieces of runs from left to right.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Never empty.
    pub pieces: Vec<Piece>,
}

/// A piece of one run.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Which run.
    pub run: usize,
    /// With the space at its end: a reader of the text needs to know where a word ends.
    pub text: String,
    /// In points from the left.
    pub x: f32,
    /// In points, without the space at its end.
    pub width: f32,
}

/// Words as long as they fit; a word that fits on no line is broken where it must.
pub fn lines(runs: &[Run], size: f32, width: f32) -> Vec<Line> {
    let mut lines = Lines { done: Vec::new(), line: Line::default(), x: 0.0 };
    for (place, run) in runs.iter().enumerate() {
        for token in run.text.split_inclusive(' ') {
            let mut rest = token;
            loop {
                let word = rest.trim_end();
                let wide = run.face.width(word) * size;
                if lines.x > 0.0 && lines.x + wide > width {
                    lines.end();
                }
                let fits = if wide > width { run.face.fitting(word, width / size) } else { rest.len() };
                let (now, later) = rest.split_at(fits);
                lines.push(place, run, now, size);
                rest = later;
                if rest.is_empty() {
                    break;
                }
                lines.end();
            }
        }
    }
    lines.end();
    lines.done
}

struct Lines {
    done: Vec<Line>,
    line: Line,
    x: f32,
}

impl Lines {
    fn push(&mut self, place: usize, run: &Run, text: &str, size: f32) {
        let wide = run.face.width(text) * size;
        let visible = run.face.width(text.trim_end()) * size;
        match self.line.pieces.last_mut() {
            Some(piece) if piece.run == place => {
                piece.text.push_str(text);
                piece.width = self.x - piece.x + visible;
            }
            _ => self.line.pieces.push(Piece { run: place, text: text.to_owned(), x: self.x, width: visible }),
        }
        self.x += wide;
    }

    fn end(&mut self) {
        if !self.line.pieces.is_empty() {
            self.done.push(std::mem::take(&mut self.line));
        }
        self.x = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::super::face::Face;
    use super::*;

    fn run(face: Face, text: &str) -> Run {
        Run { text: text.to_owned(), face, link: None }
    }

    fn texts(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.pieces.iter().map(|piece| &*piece.text).collect()).collect()
    }

    #[test]
    fn words_stay_whole_and_nothing_is_lost_or_too_wide() {
        let runs = [run(Face::Bold, "Aanmelden: "), run(Face::Regular, "bel op dinsdag tussen negen en twaalf uur")];
        let broken = lines(&runs, 11.0, 120.0);
        assert_eq!(texts(&broken), ["Aanmelden: bel op ", "dinsdag tussen negen ", "en twaalf uur"]);
        for line in &broken {
            let last = line.pieces.last().expect("a line has a piece");
            assert!(last.x + last.width <= 120.0);
        }
        assert_eq!(broken[0].pieces.len(), 2);
    }

    #[test]
    fn what_fits_on_no_line_is_broken() {
        let long = "https://www.voorbeeld.nl/een/heel/lang/adres/dat/nergens/past";
        let broken = lines(&[run(Face::Regular, long)], 11.0, 100.0);
        assert!(broken.len() > 2);
        assert_eq!(texts(&broken).concat(), long);
        assert!(lines(&[run(Face::Regular, "")], 11.0, 100.0).is_empty());
    }
}
