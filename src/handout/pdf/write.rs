//! Writes pages as a tagged PDF that follows PDF/UA-1: every piece of text has its place in the tree of headings and
//! paragraphs, links say where they lead, and what is repeated on every page is left out of it.

use std::num::NonZeroU16;

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, Tag, TagGroup, TagKind, TagTree};
use krilla::{Document, SerializeSettings};

use super::PdfError;
use super::block::{BLACK, Block, Ink, Role};
use super::face::Face;
use super::lines::Piece;
use super::pages::{HEIGHT, MARGIN, Mark, Sheet, What};
use crate::handout::qr::{QUIET, Qr};

/// A piece of a block in the tree.
struct Leaf {
    content: Identifier,
    /// The run whose link it is part of, with the link.
    link: Option<(usize, Identifier)>,
}

/// What the tree is made of, while pages are written.
struct Tree<'a> {
    blocks: &'a [Block],
    leaves: Vec<Vec<Leaf>>,
    outline: Outline,
}

/// What is written.
pub struct Written<'a> {
    /// In the reader's window.
    pub title: &'a str,
    /// As in `lang`.
    pub language: &'a str,
    /// Stands below every page, with its number; `None`: nothing does.
    pub foot: Option<&'a str>,
    /// In the order in which it is read aloud.
    pub blocks: &'a [Block],
    /// Where the blocks stand.
    pub sheets: &'a [Sheet],
}

/// Writes it.
///
/// # Errors
/// When the result would not follow PDF/UA-1, which is a fault of ours.
pub fn write(written: &Written<'_>) -> Result<Vec<u8>, PdfError> {
    let Written { title, language, foot, blocks, sheets } = *written;
    let broken = |error: &dyn std::fmt::Debug| PdfError(format!("{error:?}"));
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| broken(&error))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let leaves = blocks.iter().map(|_| Vec::new()).collect();
    let mut tree = Tree { blocks, leaves, outline: Outline::new() };
    for (number, sheet) in sheets.iter().enumerate() {
        let foot = foot.map(|foot| format!("{foot} Bladzijde {} van {}", number + 1, sheets.len()));
        tree.page(&mut document, number, sheet, foot.as_deref())?;
    }
    document.set_metadata(Metadata::new().title(title.to_owned()).language(language.to_owned()));
    document.set_outline(std::mem::take(&mut tree.outline));
    document.set_tag_tree(tree.finish(language));
    document.finish().map_err(|error| broken(&error))
}

impl Tree<'_> {
    fn page(
        &mut self,
        document: &mut Document,
        number: usize,
        sheet: &Sheet,
        foot: Option<&str>,
    ) -> Result<(), PdfError> {
        let size = PageSettings::from_wh(sheet.size.0, sheet.size.1).ok_or_else(|| PdfError("no page".to_owned()))?;
        let mut page = document.start_page_with(size);
        let mut links = Vec::new();
        let mut surface = page.surface();
        draw_grounds(&mut surface, sheet);
        for mark in &sheet.marks {
            match &mark.what {
                What::Code(code, side) => {
                    let content = surface.start_tagged(ContentTag::Other);
                    draw_code(&mut surface, code, mark, *side);
                    surface.end_tagged();
                    self.leaves[mark.block].push(Leaf { content, link: None });
                }
                What::Line(line) => {
                    for piece in &line.pieces {
                        self.piece(&mut surface, mark, piece, &mut links);
                    }
                }
            }
            self.note_heading(mark, number);
        }
        if let Some(foot) = foot {
            draw_foot(&mut surface, foot);
        }
        surface.finish();
        for (block, leaf, run, annotation) in links {
            let link = page.add_tagged_annotation(annotation);
            self.leaves[block][leaf].link = Some((run, link));
        }
        page.finish();
        Ok(())
    }

    fn piece(
        &mut self,
        surface: &mut Surface<'_>,
        mark: &Mark,
        piece: &Piece,
        links: &mut Vec<(usize, usize, usize, Annotation)>,
    ) {
        let block = &self.blocks[mark.block];
        let run = &block.runs[piece.run];
        let at = Point::from_xy(mark.x + piece.x, mark.y);
        let content = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        surface.set_fill(Some(filled(block.ink)));
        surface.draw_glyphs(at, &run.face.glyphs(&piece.text), run.face.font(), &piece.text, block.size, false);
        surface.set_fill(Some(filled(BLACK)));
        surface.end_tagged();
        if let Some((href, said)) = &run.link
            && let Some(area) = Rect::from_xywh(at.x, at.y - block.size, piece.width, block.size * 1.3)
        {
            underline(surface, at, piece.width, block.size);
            let target = Target::Action(Action::Link(LinkAction::new(href.clone())));
            let annotation = Annotation::new_link(LinkAnnotation::new(area, target), Some(said.clone()));
            links.push((mark.block, self.leaves[mark.block].len(), piece.run, annotation));
        }
        self.leaves[mark.block].push(Leaf { content, link: None });
    }

    /// The first line of a heading is where the outline leads.
    fn note_heading(&mut self, mark: &Mark, page: usize) {
        let block = &self.blocks[mark.block];
        let is_heading = matches!(block.role, Role::Title | Role::Heading);
        let is_first = matches!(&mark.what, What::Line(line) if line.pieces.len() == self.leaves[mark.block].len());
        if is_heading && is_first {
            let at = Point::from_xy(0.0, (mark.y - 2.0 * block.size).max(0.0));
            self.outline.push_child(OutlineNode::new(block.text(), XyzDestination::new(page, at)));
        }
    }

    fn finish(self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        let parts: Vec<(usize, TagGroup)> = self
            .blocks
            .iter()
            .zip(self.leaves)
            .filter(|(_, leaves)| !leaves.is_empty())
            .map(|(block, leaves)| (block.group, TagGroup::with_children(tag(block), children(leaves))))
            .collect();
        for section in parts.chunk_by(|one, other| one.0 == other.0) {
            let children = section.iter().map(|(_, group)| Node::Group(group.clone())).collect();
            tree.push(TagGroup::with_children(Tag::Section, children));
        }
        tree
    }
}

fn tag(block: &Block) -> TagKind {
    let heading = |level| Tag::Hn(level, Some(block.text())).into();
    match &block.role {
        Role::Title => heading(NonZeroU16::MIN),
        Role::Heading => heading(NonZeroU16::MIN.saturating_add(1)),
        Role::Paragraph => Tag::P.into(),
        Role::Code(_, said) => Tag::Figure(Some(said.clone())).into(),
    }
}

/// A link that goes on at the next line is one link.
fn children(leaves: Vec<Leaf>) -> Vec<Node> {
    let run = |leaf: &Leaf| leaf.link.map(|(run, _)| run);
    let mut children = Vec::new();
    for part in leaves.chunk_by(|one, other| run(one).is_some() && run(one) == run(other)) {
        let links = part.iter().filter_map(|leaf| leaf.link).map(|(_, link)| Node::Leaf(link));
        let content = part.iter().map(|leaf| Node::Leaf(leaf.content));
        if run(&part[0]).is_some() {
            children.push(TagGroup::with_children(Tag::Link, links.chain(content).collect()).into());
        } else {
            children.extend(content);
        }
    }
    children
}

fn underline(surface: &mut Surface<'_>, at: Point, width: f32, size: f32) {
    draw_apart(surface, ArtifactType::Layout, |path| {
        path.extend(Rect::from_xywh(at.x, at.y + 0.14 * size, width, 0.05 * size));
    });
}

fn draw_apart(surface: &mut Surface<'_>, kind: ArtifactType, rects: impl FnOnce(&mut Vec<Rect>)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    draw(surface, rects);
    surface.end_tagged();
}

fn draw(surface: &mut Surface<'_>, rects: impl FnOnce(&mut Vec<Rect>)) {
    let (mut path, mut all) = (PathBuilder::new(), Vec::new());
    rects(&mut all);
    all.into_iter().for_each(|rect| path.push_rect(rect));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn filled([red, green, blue]: Ink) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn draw_grounds(surface: &mut Surface<'_>, sheet: &Sheet) {
    for ([x, y, width, height], ink) in &sheet.grounds {
        surface.set_fill(Some(filled(*ink)));
        draw_apart(surface, ArtifactType::Layout, |path| path.extend(Rect::from_xywh(*x, *y, *width, *height)));
    }
    surface.set_fill(Some(filled(BLACK)));
}

fn draw_code(surface: &mut Surface<'_>, code: &Qr, mark: &Mark, side: f32) {
    let module = side / (code.side + 2 * QUIET) as f32;
    let at = |start: f32, place: usize| start + module * place as f32;
    draw(surface, |rects| {
        // The quiet zone at its left lies in the margin, so that it stands in line with the text.
        rects.extend(code.stretches().into_iter().filter_map(|(column, row, length)| {
            Rect::from_xywh(at(mark.x, column), at(mark.y, row + QUIET), module * length as f32, module)
        }));
    });
}

fn draw_foot(surface: &mut Surface<'_>, foot: &str) {
    let at = Point::from_xy(MARGIN, HEIGHT - MARGIN + 8.0);
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
    surface.draw_glyphs(at, &Face::Regular.glyphs(foot), Face::Regular.font(), foot, 9.0, false);
    surface.end_tagged();
}
