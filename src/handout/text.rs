//! A handout as plain text, for a mail. Lines are apart as a mail program shows them; nothing in it is markup.

use super::{Handout, Item, Link};

/// Mail programs and systems cut longer links, and not where one sees it.
const LONGEST_LINK: usize = 2_000;

/// The text of a mail.
pub fn text(handout: &Handout) -> String {
    let mut parts = Vec::new();
    if !handout.note.is_empty() {
        parts.push(handout.note.clone());
    }
    let numbered = handout.items.iter().zip(1..);
    parts.extend(numbered.map(|(each, number)| item(each, number)));
    if let Some(address) = &handout.address {
        parts.push(format!("Deze lijst op internet:\n{address}"));
    }
    parts.extend(questions(handout));
    parts.join("\n\n") + "\n"
}

/// Opens a new mail with the text in it; `None` where the text is too long for that. Without an addressee: who gets it is
/// the worker's to say.
pub fn mailto(handout: &Handout, text: &str) -> Option<String> {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let link = format!("mailto:?subject={}&body={}", encoded(&handout.title), encoded(&text.replace('\n', "\r\n")));
    (link.len() <= LONGEST_LINK).then_some(link)
}

fn item(item: &Item, number: usize) -> String {
    let mut lines = vec![format!("{number}. {}", item.title), item.organisation.clone()];
    let said = [&item.line, &item.summary].into_iter().filter(|text| !text.is_empty());
    lines.extend(said.cloned());
    lines.extend(item.phones.iter().map(|phone| format!("Telefoon: {}", phone.text)));
    lines.extend(item.ways.iter().map(|(label, way)| format!("{label}: {}", written(way))));
    lines.extend(item.facts.iter().map(|(label, fact)| format!("{label}: {}", fact.join(", "))));
    lines.join("\n")
}

/// A website by its address, for a mail has no link behind a text.
fn written(link: &Link) -> &str {
    match &link.href {
        Some(href) if href.starts_with("http") => href,
        _ => &link.text,
    }
}

fn questions(handout: &Handout) -> Option<String> {
    let centre = &handout.centre;
    let phone = centre.phone.as_ref()?;
    let hours = if centre.hours.is_empty() { String::new() } else { format!(" ({})", centre.hours) };
    Some(format!("Vragen? Bel {}: {}{hours}", centre.name, phone.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handout(count: usize) -> Handout {
        let item = Item {
            title: "Oppas & meer".to_owned(),
            organisation: "Steunpunt".to_owned(),
            line: "Vraag naar Ans".to_owned(),
            phones: vec![Link { text: "0575 123456".to_owned(), href: None }],
            ..Item::default()
        };
        let note = "Dag mevrouw,\n\nDit spraken wij af.".to_owned();
        Handout { title: "Hulp voor u".to_owned(), note, items: vec![item; count], ..Handout::default() }
    }

    #[test]
    fn a_mail_says_what_the_paper_says() {
        let expected = "Dag mevrouw,\n\nDit spraken wij af.\n\n1. Oppas & meer\nSteunpunt\nVraag naar Ans\nTelefoon: \
                        0575 123456\n";
        assert_eq!(text(&handout(1)), expected);
    }

    #[test]
    fn what_is_too_long_for_a_link_is_no_link() {
        let few = handout(1);
        let link = mailto(&few, &text(&few)).expect("it fits");
        assert!(link.starts_with("mailto:?subject=Hulp%20voor%20u&body=Dag%20mevrouw%2C%0D%0A%0D%0ADit"), "{link}");
        assert!(link.contains("Oppas%20%26%20meer"));
        let many = handout(60);
        assert_eq!(mailto(&many, &text(&many)), None);
    }
}
