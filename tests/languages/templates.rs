//! What carers read stands in the files of texts: no public template has words of its own.

use std::fs;
use std::path::Path;

/// Still to be done.
const DUTCH: [&str; 6] =
    ["compare.html", "help_now.html", "list.html", "offering.html", "search.html", "search_empty.html"];
/// Attributes that are read or read out.
const READ: [&str; 5] = ["aria-label", "aria-description", "alt", "placeholder", "title"];

/// The template without what is between `from` and `to`, each time.
fn without(text: &str, from: &str, to: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(from) {
        left.push_str(before);
        left.push(' ');
        rest = after.split_once(to).map_or("", |(_, after)| after);
    }
    left + rest
}

/// The words that stand in a template itself.
fn own_words(template: &str) -> Vec<String> {
    let mut text = template.to_owned();
    for (from, to) in [("{#", "#}"), ("{{", "}}"), ("{%", "%}"), ("<!--", "-->")] {
        text = without(&text, from, to);
    }
    let attributes = READ.iter().flat_map(|name| {
        text.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>()
    });
    let is_word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let of_attributes = attributes.flat_map(str::split_whitespace).map(str::to_owned).collect::<Vec<_>>();
    let text = without(&text, "<", ">");
    // What a block adds to an element of the layout is no text.
    let words = text.split_whitespace().filter(|word| !word.starts_with('&') && !word.starts_with("aria-current="));
    words.map(str::to_owned).chain(of_attributes).filter(|word| is_word(&&**word)).collect()
}

#[test]
fn no_public_template_has_words_of_its_own() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/public");
    let mut seen = 0;
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let words = own_words(&fs::read_to_string(entry.path()).expect("a template can be read"));
        seen += 1;
        assert!(words.is_empty() || DUTCH.contains(&&*name), "{name}: {words:?}");
    }
    assert!(seen > 20, "{seen} templates");
}

#[test]
fn words_are_told_from_what_is_around_them() {
    assert_eq!(own_words("<p class=\"a\">{{ t[\"x\"] }} (5) &nbsp;</p>{% if b %}{# note #}"), [""; 0]);
    assert_eq!(own_words("<b aria-label=\"Zo {{ x }}\">Dit{% if b %} is{% endif %}</b>"), ["Dit", "is", "Zo"]);
}
