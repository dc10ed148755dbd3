//! A handout as a PDF that can be read aloud: PDF/UA-1, with real text, headings, links and page numbers.

mod block;
mod face;
mod lines;
mod pages;
mod paper;
mod write;

use super::Handout;
use super::poster::Poster;
use write::Written;

/// Why a PDF could not be made; a fault of ours.
#[derive(Debug)]
pub struct PdfError(pub String);

/// The bytes of the file. Takes about a millisecond for an offering: not for a thread that answers.
///
/// # Errors
/// When the result would not follow PDF/UA-1.
pub fn pdf(handout: &Handout) -> Result<Vec<u8>, PdfError> {
    let blocks = block::blocks(handout);
    let pages = pages::pages(&blocks);
    write::write(&Written {
        title: &handout.title,
        language: "nl-NL",
        foot: Some(&foot(handout)),
        blocks: &blocks,
        sheets: &pages,
    })
}

/// Whether the typeface has every letter of a poster. It has no Arabic, which must be shaped too; a browser does both.
pub fn can_write(poster: &Poster) -> bool {
    let texts = [&poster.question, &poster.explanation, &poster.scan, &poster.help_heading, &poster.first_heading];
    texts.into_iter().all(|text| face::has(text))
}

/// A poster on a sheet of A4; `None`: the typeface lacks its letters.
///
/// # Errors
/// When the result would not follow PDF/UA-1.
pub fn poster(poster: &Poster) -> Result<Option<Vec<u8>>, PdfError> {
    written(poster, paper::poster)
}

/// A folder on both sides of a sheet of A4; `None`: the typeface lacks its letters.
///
/// # Errors
/// When the result would not follow PDF/UA-1.
pub fn folder(poster: &Poster) -> Result<Option<Vec<u8>>, PdfError> {
    written(poster, paper::folder)
}

/// How large the letters of a poster and its folder are where all of it fits, in per cents of the largest.
pub fn fits(poster: &Poster) -> (u8, u8) {
    (paper::poster(poster).0, paper::folder(poster).0)
}

fn written(poster: &Poster, lay_out: fn(&Poster) -> (u8, paper::Paper)) -> Result<Option<Vec<u8>>, PdfError> {
    if !can_write(poster) {
        return Ok(None);
    }
    let (_, paper::Paper { blocks, sheets, .. }) = lay_out(poster);
    let (title, language) = (&poster.question, &poster.language);
    write::write(&Written { title, language, foot: None, blocks: &blocks, sheets: &sheets }).map(Some)
}

/// What every page says below the text.
fn foot(handout: &Handout) -> String {
    let centre = &handout.centre;
    match &centre.phone {
        Some(phone) => face::readable(&format!("Vragen? {}: {}.", centre.name, phone.text)),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Centre, Item, Link};
    use super::*;

    fn handout(count: usize) -> Handout {
        let phone = Link { text: "0575 123456".to_owned(), href: Some("tel:+31575123456".to_owned()) };
        let site = Link { text: "voorbeeld.nl".to_owned(), href: Some("https://www.voorbeeld.nl/é?a=b".to_owned()) };
        let item = Item {
            title: "Omgaan met de ziekte van Alzheimer, voor naasten die thuis zorgen".to_owned(),
            organisation: "Steunpunt Mantelzorg Achterhoek".to_owned(),
            summary: "Een cursus van zes avonden. U leert wat dementie doet, en u leert anderen kennen. ".repeat(3),
            line: "Vraag naar Ans, zij weet ervan.".to_owned(),
            phones: vec![phone.clone()],
            ways: vec![("Website", site)],
            facts: vec![("Aanmelden".to_owned(), vec!["Bel op dinsdag.".to_owned(), "Of mail.".to_owned()])],
        };
        Handout {
            title: "Hulp voor u".to_owned(),
            note: "Dag mevrouw Yılmaz,\n\nHier is de lijst العربية 😀.".to_owned(),
            day: "22 november 2026".to_owned(),
            site: "Sociale kaart".to_owned(),
            centre: Centre { name: "Steunpunt".to_owned(), phone: Some(phone), hours: "werkdagen".to_owned() },
            items: vec![item; count],
            address: Some("https://kaart.nl/lijst?aanbod=A-1&aanbod=A-2".to_owned()),
        }
    }

    /// How often each part stands in the file, which the test needs in the plain.
    fn count(file: &[u8], part: &str) -> usize {
        file.windows(part.len()).filter(|window| *window == part.as_bytes()).count()
    }

    #[test]
    fn whatever_is_written_follows_pdf_ua() {
        let file = pdf(&handout(3)).expect("it follows PDF/UA-1");
        assert_eq!(count(&file, "/Type/Page/"), count(&file, "/Tabs/S"), "tabs follow the tree");
        let empty = Handout { title: "Hulp voor u".to_owned(), ..Handout::default() };
        pdf(&empty).expect("an empty list is a list");
        let mut odd = handout(1);
        odd.items[0] = Item { title: "\u{202e}العربية".to_owned(), ..Item::default() };
        odd.note = "x".repeat(20_000) + " \u{0}\u{feff}";
        odd.address = Some("https://kaart.nl/".to_owned() + &"x".repeat(5_000));
        pdf(&odd).expect("odd letters and long words are no trouble");
    }

    #[test]
    fn an_offering_stays_on_one_page_where_it_can() {
        let blocks = block::blocks(&handout(20));
        let pages = pages::pages(&blocks);
        for group in 1..=20 {
            let on = |page: &&pages::Sheet| page.marks.iter().any(|mark| blocks[mark.block].group == group);
            assert_eq!(pages.iter().filter(on).count(), 1, "offering {group}");
        }
        assert!(pages.len() > 5);
        let feet = pages.iter().filter_map(|page| page.marks.last()).map(|mark| mark.y);
        assert!(feet.into_iter().all(|y| y < pages::HEIGHT - pages::MARGIN));
    }
}
