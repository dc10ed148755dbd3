//! What stands on the paper, from top to bottom: headings, paragraphs and one square to scan.

use super::face::{Face, readable};
use crate::handout::qr::Qr;
use crate::handout::{Centre, Handout, Item, Link};

const CODE: &str = "QR-code met het adres van deze lijst";

/// What a block is to who can't see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// Of the whole.
    Title,
    /// Of an offering, or of what follows the last.
    Heading,
    /// Text.
    Paragraph,
    /// A picture with an address in it, and what it is in words.
    Code(Qr, String),
}

/// Letters of one kind.
#[derive(Debug, Clone)]
pub struct Run {
    /// As [`readable`] makes it.
    pub text: String,
    /// In which it is set.
    pub face: Face,
    /// Where it leads, and in words what one does there.
    pub link: Option<(String, String)>,
}

/// Red, green and blue.
pub type Ink = [u8; 3];
/// Of all text that does not stand on a colour.
pub const BLACK: Ink = [0; 3];

/// A block.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub role: Role,
    /// Its text; empty for a picture.
    pub runs: Vec<Run>,
    /// In points.
    pub size: f32,
    /// Red, green and blue.
    pub ink: Ink,
    /// White above it, in points.
    pub before: f32,
    /// Blocks of the same number stay on one page where they can.
    pub group: usize,
}

impl Block {
    /// In black.
    pub fn new(role: Role, size: f32, before: f32, runs: Vec<Run>) -> Self {
        Self { role, runs, size, ink: BLACK, before, group: 0 }
    }

    fn paragraph(runs: Vec<Run>) -> Self {
        Self::new(Role::Paragraph, 11.0, 3.0, runs)
    }

    /// Its text without faces.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

impl Run {
    /// Letters that lead nowhere.
    pub fn new(face: Face, text: &str) -> Self {
        Self { text: readable(text), face, link: None }
    }

    fn label(text: &str) -> Self {
        Self::new(Face::Bold, &format!("{text}: "))
    }

    /// Letters that lead where the link does; `doing` says before its text what one does there.
    pub fn linked(face: Face, link: &Link, doing: &str) -> Self {
        let href = link.href.as_ref().and_then(|href| ascii(href));
        Self { link: href.map(|href| (href, format!("{doing} {}", link.text))), ..Self::new(face, &link.text) }
    }
}

/// The address as a PDF can hold it.
fn ascii(href: &str) -> Option<String> {
    if href.is_ascii() { Some(href.to_owned()) } else { url::Url::parse(href).ok().map(String::from) }
}

/// Everything of a handout, in the order in which it is read.
pub fn blocks(handout: &Handout) -> Vec<Block> {
    let mut blocks = vec![
        Block::new(Role::Title, 22.0, 0.0, vec![Run::new(Face::Bold, &handout.title)]),
        Block::new(
            Role::Paragraph,
            10.0,
            0.0,
            vec![Run::new(Face::Regular, &format!("{}, {}", handout.site, handout.day))],
        ),
    ];
    for paragraph in handout.note_paragraphs() {
        for (line, before) in paragraph.lines().zip(std::iter::once(10.0).chain(std::iter::repeat(0.0))) {
            blocks.push(Block::new(Role::Paragraph, 12.0, before, vec![Run::new(Face::Regular, line)]));
        }
    }
    for (item, number) in handout.items.iter().zip(1..) {
        blocks.extend(of_item(item, number));
    }
    let last = handout.items.len() + 1;
    blocks.extend(at_the_end(handout).into_iter().map(|block| Block { group: last, ..block }));
    // A heading or paragraph of nothing would be read aloud as nothing.
    blocks.retain(|block| matches!(block.role, Role::Code(..)) || !block.text().trim().is_empty());
    blocks
}

fn of_item(item: &Item, number: usize) -> Vec<Block> {
    let regular = |text: &str| Run::new(Face::Regular, text);
    let mut blocks = vec![
        Block::new(Role::Heading, 15.0, 20.0, vec![Run::new(Face::Bold, &format!("{number}. {}", item.title))]),
        Block::new(Role::Paragraph, 11.0, 0.0, vec![regular(&item.organisation)]),
    ];
    if !item.line.is_empty() {
        blocks.push(Block::paragraph(vec![Run::label("Voor u"), Run::new(Face::Bold, &item.line)]));
    }
    blocks.push(Block::paragraph(vec![regular(&item.summary)]));
    for phone in &item.phones {
        let number = Run::linked(Face::Bold, phone, "Bel");
        blocks.push(Block::new(Role::Paragraph, 15.0, 4.0, vec![Run::label("Telefoon"), number]));
    }
    for (label, way) in &item.ways {
        blocks.push(Block::paragraph(vec![Run::label(label), Run::linked(Face::Regular, way, label)]));
    }
    for (label, lines) in &item.facts {
        for (place, line) in lines.iter().enumerate() {
            let label = (place == 0).then(|| Run::label(label));
            blocks.push(Block::paragraph(label.into_iter().chain([regular(line)]).collect()));
        }
    }
    blocks.into_iter().map(|block| Block { group: number, ..block }).collect()
}

/// Whom to ask, and where the list can be read again.
fn at_the_end(handout: &Handout) -> Vec<Block> {
    let heading = |text| Block::new(Role::Heading, 13.0, 20.0, vec![Run::new(Face::Bold, text)]);
    let mut blocks = Vec::new();
    if let Some(runs) = questions(&handout.centre) {
        blocks.push(heading("Vragen?"));
        blocks.push(Block::paragraph(runs));
    }
    if let Some(address) = &handout.address {
        let link = Link { text: address.clone(), href: Some(address.clone()) };
        blocks.push(heading("Deze lijst op internet"));
        blocks.push(Block::paragraph(vec![Run::linked(Face::Regular, &link, "Open")]));
        blocks.extend(Qr::of(address).map(|code| Block::new(Role::Code(code, CODE.to_owned()), 11.0, 8.0, Vec::new())));
    }
    blocks
}

fn questions(centre: &Centre) -> Option<Vec<Run>> {
    let phone = centre.phone.as_ref()?;
    let call = Run::new(Face::Regular, &format!("Bel {}: ", centre.name));
    let mut runs = vec![call, Run::linked(Face::Bold, phone, "Bel")];
    if !centre.hours.is_empty() {
        runs.push(Run::new(Face::Regular, &format!(" ({})", centre.hours)));
    }
    Some(runs)
}
