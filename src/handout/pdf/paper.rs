//! Posters and folders, laid out: each thing at its place on a sheet, in letters as large as fit.

use super::block::{BLACK, Block, Ink, Role, Run};
use super::face::{Face, readable};
use super::lines::lines;
use super::pages::{HEIGHT, Mark, Sheet, WIDTH, What};
use crate::handout::poster::Poster;
use crate::handout::{Centre, Link};

/// How large letters may be, in per cents of the largest.
const FITS: [u8; 7] = [100, 90, 80, 70, 60, 50, 40];
/// White around a poster, in points.
const EDGE: f32 = 46.0;
/// White around a quarter of a folder.
const INNER: f32 = 36.0;
const WHITE: Ink = [255; 3];

/// What is written, and where.
#[derive(Debug, Default)]
pub struct Paper {
    /// In the order in which it is read aloud.
    pub blocks: Vec<Block>,
    /// One or two.
    pub sheets: Vec<Sheet>,
    /// Something is below the foot.
    overfull: bool,
}

/// Everything of a poster on one upright sheet, and how large its letters are.
pub fn poster(poster: &Poster) -> (u8, Paper) {
    fitting(|scale| {
        let mut paper = Paper { sheets: vec![Sheet::default()], ..Paper::default() };
        let wide = WIDTH - 2.0 * EDGE;
        let mut top = Column::new(&mut paper, 0, EDGE, EDGE, wide, scale);
        top.headed(poster, [58.0, 25.0]);
        top.put(Block::new(Role::Paragraph, 26.0, 28.0, top.runs(poster, Face::Regular, &poster.explanation)));
        let above = top.y;
        let foot = paper.sheets[0].marks.len();
        let side = poster.code.as_ref().map_or(0.0, |_| 190.0 * scale);
        let gap = if side > 0.0 { 26.0 } else { 0.0 };
        let mut left = Column::new(&mut paper, 0, EDGE, above + 24.0 * scale, wide, scale);
        left.code(poster, side);
        let below = left.y;
        let begin = above + 24.0 * scale;
        let mut right = Column::new(&mut paper, 0, EDGE + side + gap, begin, wide - side - gap, scale);
        right.call(poster, [22.0, 44.0, 16.0]);
        right.put(Block::new(Role::Paragraph, 16.0, 12.0, right.runs(poster, Face::Regular, &poster.anonymous)));
        let next = right.y.max(below);
        let mut last = Column::new(&mut paper, 0, EDGE, next, wide, scale);
        last.way(poster, [18.0, 30.0]);
        let end = last.y;
        paper.down(0, foot, HEIGHT - EDGE - end);
        paper
    })
}

/// Everything of a folder on both sides of one sheet that is folded in two, and how large its letters are.
pub fn folder(poster: &Poster) -> (u8, Paper) {
    fitting(|scale| {
        let sheet = Sheet { size: (HEIGHT, WIDTH), ..Sheet::default() };
        let mut paper = Paper { sheets: vec![sheet.clone(), sheet], ..Paper::default() };
        let (half, wide) = (HEIGHT / 2.0, HEIGHT / 2.0 - 2.0 * INNER);
        let mut front = Column::new(&mut paper, 0, half + INNER, INNER, wide, scale);
        front.headed(poster, [48.0, 22.0]);
        front.put(Block::new(Role::Paragraph, 22.0, 24.0, front.runs(poster, Face::Regular, &poster.explanation)));
        front.put(Block::new(Role::Paragraph, 15.0, 40.0, front.runs(poster, Face::Bold, &poster.site)));
        let mut help = Column::new(&mut paper, 1, INNER, INNER, wide, scale);
        help.put(Block::new(Role::Heading, 24.0, 0.0, help.runs(poster, Face::Bold, &poster.help_heading)));
        for (name, short) in &poster.help {
            help.put(Block::new(Role::Paragraph, 16.0, 11.0, help.runs(poster, Face::Bold, name)));
            help.put(Block::new(Role::Paragraph, 14.0, 0.0, help.runs(poster, Face::Regular, short)));
        }
        let mut first = Column::new(&mut paper, 1, half + INNER, INNER, wide, scale);
        if !poster.first.is_empty() {
            first.put(Block::new(Role::Heading, 24.0, 0.0, first.runs(poster, Face::Bold, &poster.first_heading)));
        }
        for choice in &poster.first {
            first.put(Block::new(
                Role::Paragraph,
                19.0,
                9.0,
                first.runs(poster, Face::Regular, &format!("– {choice}")),
            ));
        }
        first.y += 26.0 * scale;
        first.call(poster, [17.0, 36.0, 15.0]);
        let mut back = Column::new(&mut paper, 0, INNER, INNER, wide, scale);
        back.way(poster, [17.0, 21.0]);
        back.y += 12.0 * scale;
        back.code(poster, poster.code.as_ref().map_or(0.0, |_| 190.0 * scale));
        back.put(Block::new(Role::Paragraph, 15.0, 14.0, back.runs(poster, Face::Regular, &poster.anonymous)));
        back.y += 20.0 * scale;
        back.call(poster, [17.0, 36.0, 15.0]);
        paper
    })
}

fn fitting(make: impl Fn(f32) -> Paper) -> (u8, Paper) {
    let mut last = (FITS[0], make(1.0));
    for percent in FITS.into_iter().skip(1) {
        if !last.1.overfull {
            break;
        }
        last = (percent, make(f32::from(percent) / 100.0));
    }
    last
}

impl Paper {
    /// What was marked on a sheet since so many marks moves down, or tells that there is no room.
    fn down(&mut self, sheet: usize, since: usize, by: f32) {
        self.overfull |= by < 0.0;
        self.sheets[sheet].marks[since..].iter_mut().for_each(|mark| mark.y += by.max(0.0));
    }
}

/// One column of a sheet, filled from its top.
struct Column<'a> {
    paper: &'a mut Paper,
    sheet: usize,
    x: f32,
    y: f32,
    width: f32,
    scale: f32,
    ink: Ink,
}

impl<'a> Column<'a> {
    fn new(paper: &'a mut Paper, sheet: usize, x: f32, y: f32, width: f32, scale: f32) -> Self {
        Self { paper, sheet, x, y, width, scale, ink: BLACK }
    }

    /// Letters that the typeface lacks are measured only: then nothing is written.
    fn runs(&self, poster: &Poster, face: Face, text: &str) -> Vec<Run> {
        let text = if super::can_write(poster) { readable(text) } else { text.to_owned() };
        vec![Run { text, face, link: None }]
    }

    fn put(&mut self, block: Block) {
        if block.text().trim().is_empty() {
            return;
        }
        let block = Block { size: block.size * self.scale, ink: self.ink, group: self.sheet, ..block };
        self.y += block.before * self.scale;
        let leading = block.size * if block.size > 30.0 { 1.15 } else { 1.36 };
        for line in lines(&block.runs, block.size, self.width) {
            // In the middle of its line, as high letters stand.
            self.mark(self.y + (leading + 0.74 * block.size) / 2.0, What::Line(line));
            self.y += leading;
        }
        self.paper.blocks.push(block);
        let foot = self.paper.sheets[self.sheet].size.1 - INNER / 2.0;
        self.paper.overfull |= self.y > foot;
    }

    fn mark(&mut self, y: f32, what: What) {
        let block = self.paper.blocks.len();
        self.paper.sheets[self.sheet].marks.push(Mark { block, x: self.x, y, what });
    }

    /// The question, and the place, on the colour of the site from edge to edge.
    fn headed(&mut self, poster: &Poster, [question, around]: [f32; 2]) {
        self.ink = if poster.white_on_it { WHITE } else { BLACK };
        self.put(Block::new(Role::Title, question, 0.0, self.runs(poster, Face::Bold, &poster.question)));
        if let Some(place) = &poster.around {
            self.put(Block::new(Role::Paragraph, around, 12.0, self.runs(poster, Face::Bold, place)));
        }
        self.ink = BLACK;
        self.y += 26.0 * self.scale;
        let sheet = &mut self.paper.sheets[self.sheet];
        let edge = if sheet.size.0 > sheet.size.1 { INNER } else { EDGE };
        sheet.grounds.push(([self.x - edge, 0.0, self.width + 2.0 * edge, self.y], ink(&poster.colour)));
    }

    /// Whom to call, large, and when.
    fn call(&mut self, poster: &Poster, [call, number, hours]: [f32; 3]) {
        let Centre { phone: Some(phone), hours: when, .. } = &poster.centre else { return };
        self.put(Block::new(Role::Paragraph, call, 0.0, self.runs(poster, Face::Regular, &poster.call)));
        let number = self.fitted(number, &phone.text);
        self.put(Block::new(Role::Paragraph, number, 0.0, vec![Run::linked(Face::Bold, phone, &poster.call)]));
        self.put(Block::new(Role::Paragraph, hours, 4.0, self.runs(poster, Face::Regular, when)));
    }

    /// What to do with the code, and what to type without a camera.
    fn way(&mut self, poster: &Poster, [scan, address]: [f32; 2]) {
        let link = Link { text: poster.address.clone(), href: Some(poster.href.clone()) };
        self.put(Block::new(Role::Paragraph, scan, 6.0, self.runs(poster, Face::Regular, &poster.scan)));
        let size = self.fitted(address, &poster.address);
        self.put(Block::new(Role::Paragraph, size, 0.0, vec![Run::linked(Face::Bold, &link, &poster.site)]));
    }

    fn code(&mut self, poster: &Poster, side: f32) {
        let Some(code) = &poster.code else { return };
        let role = Role::Code(code.clone(), format!("QR: {}", poster.href));
        self.mark(self.y, What::Code(code.clone(), side));
        self.paper.blocks.push(Block { group: self.sheet, ..Block::new(role, 11.0, 0.0, Vec::new()) });
        self.y += side;
    }

    /// So small that a text that must not be broken stands on one line, if it can be read then.
    fn fitted(&self, size: f32, text: &str) -> f32 {
        let wide = Face::Bold.width(&readable(text)) * size * self.scale;
        if wide > self.width { (size * self.width / wide * 0.995).max(size / 3.0) } else { size }
    }
}

/// `#1f3432` in its three parts.
fn ink(hex: &str) -> Ink {
    let part = |at: usize| hex.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).unwrap_or(0);
    [part(1), part(3), part(5)]
}
