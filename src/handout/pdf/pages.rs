//! Lays blocks out on pages of A4.

use super::block::{Block, Ink, Role};
use super::lines::{Line, lines};
use crate::handout::qr::{QUIET, Qr};

/// A4, in points.
pub const WIDTH: f32 = 595.28;
/// A4, in points.
pub const HEIGHT: f32 = 841.89;
/// White around the text.
pub const MARGIN: f32 = 56.7;
/// Below this the number of the page stands alone.
const BOTTOM: f32 = HEIGHT - MARGIN - 14.0;
/// From one line to the next, for a size of 1.
const LEADING: f32 = 1.4;
/// From the top of a line to where letters stand, for a size of 1.
const ASCENT: f32 = 1.07;

/// One page.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Wide and high, in points.
    pub size: (f32, f32),
    /// Grounds of one colour: left, top, width and height, in points.
    pub grounds: Vec<([f32; 4], Ink)>,
    /// From top to bottom.
    pub marks: Vec<Mark>,
}

impl Default for Sheet {
    /// A4, upright and empty.
    fn default() -> Self {
        Self { size: (WIDTH, HEIGHT), grounds: Vec::new(), marks: Vec::new() }
    }
}

/// Something on a page.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Of which block.
    pub block: usize,
    /// Where it begins; in points from the left.
    pub x: f32,
    /// Where letters stand, or the top of a picture; in points from the top.
    pub y: f32,
    /// What it is.
    pub what: What,
}

/// A line of text, or a square to scan.
#[derive(Debug, Clone)]
pub enum What {
    /// Text.
    Line(Line),
    /// A code of this side, in points.
    Code(Qr, f32),
}

/// How large a code is printed: half a millimetre a module at least, or a telephone does not read it.
fn side(code: &Qr) -> f32 {
    (1.7 * (code.side + 2 * QUIET) as f32).max(96.0)
}

struct Measured {
    lines: Vec<Line>,
    height: f32,
}

fn measured(block: &Block) -> Measured {
    match &block.role {
        Role::Code(code, _) => Measured { lines: Vec::new(), height: block.before + side(code) },
        _ => {
            let lines = lines(&block.runs, block.size, WIDTH - 2.0 * MARGIN);
            Measured { height: block.before + lines.len() as f32 * block.size * LEADING, lines }
        }
    }
}

/// The pages: at least one.
pub fn pages(blocks: &[Block]) -> Vec<Sheet> {
    let mut pages = Pages { done: Vec::new(), sheet: Sheet::default(), y: MARGIN };
    let mut place = 0;
    for group in blocks.chunk_by(|one, other| one.group == other.group) {
        let measured: Vec<Measured> = group.iter().map(measured).collect();
        let height: f32 = measured.iter().map(|block| block.height).sum();
        if pages.y + height > BOTTOM && height <= BOTTOM - MARGIN {
            pages.turn();
        }
        for (block, measured) in group.iter().zip(measured) {
            pages.put(place, block, measured);
            place += 1;
        }
    }
    pages.turn();
    pages.done
}

struct Pages {
    done: Vec<Sheet>,
    sheet: Sheet,
    y: f32,
}

impl Pages {
    fn turn(&mut self) {
        if !self.sheet.marks.is_empty() || self.done.is_empty() {
            self.done.push(std::mem::take(&mut self.sheet));
        }
        self.y = MARGIN;
    }

    fn put(&mut self, place: usize, block: &Block, Measured { lines, height }: Measured) {
        // No heading stands at the foot of a page alone.
        let company = if block.role == Role::Heading { 45.0 } else { 0.0 };
        let is_picture = matches!(block.role, Role::Code(..));
        if (company > 0.0 || is_picture) && self.y + height + company > BOTTOM {
            self.turn();
        }
        if !self.sheet.marks.is_empty() {
            self.y += block.before;
        }
        if let Role::Code(code, _) = &block.role {
            self.mark(place, self.y, What::Code(code.clone(), side(code)));
            self.y += side(code);
        }
        let leading = block.size * LEADING;
        for line in lines {
            if self.y + leading > BOTTOM {
                self.turn();
            }
            self.mark(place, self.y + block.size * ASCENT, What::Line(line));
            self.y += leading;
        }
    }

    fn mark(&mut self, block: usize, y: f32, what: What) {
        self.sheet.marks.push(Mark { block, x: MARGIN, y, what });
    }
}
