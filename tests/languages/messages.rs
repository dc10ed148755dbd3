//! Texts with arguments: their forms, what of them is escaped, and Latin letters among Arabic ones.

use askama::{FastWritable, NO_VALUES};
use mantelkaart::files::Files;
use mantelkaart::language::{Languages, Message};

fn languages() -> Languages {
    Languages::load(&Files::new("does-not-exist")).expect("our own files are right")
}

fn html(message: &Message<'_>) -> String {
    let mut html = String::new();
    message.write_into(&mut html, NO_VALUES).expect("a string takes everything");
    html
}

#[test]
fn a_number_has_the_form_and_the_signs_of_its_language() {
    let languages = languages();
    let said = |code: &str, number: usize| {
        languages.get(code).expect("it is there").with("landing-alle").number("aantal", number).to_string()
    };
    assert_eq!([1, 2, 1_234].map(|number| said("nl", number)), ["Bekijk 1", "Alle 2 bekijken", "Alle 1.234 bekijken"]);
    assert_eq!([1, 1_234].map(|number| said("en", number)), ["See 1", "See all 1,234"]);
    assert_eq!(said("ar", 2), "شاهد العرضين");
    assert_ne!(said("ar", 3), said("ar", 1));
    assert_eq!(languages.dutch().number(12_345), "12.345");
    assert_eq!(languages.get("en").map(|texts| texts.number(12_345)).as_deref(), Some("12,345"));
}

#[test]
fn what_a_visitor_types_is_text_and_only_our_own_html_is_html() {
    let languages = languages();
    let unknown = languages.dutch().with("zoekveld-plaats-onbekend").text("plaats", "<b>'x'\u{F0000}&");
    assert!(html(&unknown).contains("De plaats ‘&#60;b&#62;&#39;x&#39;&#38;’ kennen"), "{}", html(&unknown));
    assert!(unknown.to_string().contains("‘<b>'x'&’"), "{unknown}");
    let call = languages.dutch().with("kader-bel").html("steunpunt", "<a href=\"tel:1\">1</a>");
    assert_eq!(html(&call), "Bel <a href=\"tel:1\">1</a>.");
}

/// Without the marks the points and brackets around a Latin word would jump to its other side.
#[test]
fn latin_words_stand_apart_among_arabic_ones_and_nowhere_else() {
    let languages = languages();
    let said = |code: &str| {
        languages
            .get(code)
            .expect("it is there")
            .with("zoekveld-plaats-onbekend")
            .text("plaats", "Ede (Gld.)")
            .to_string()
    };
    assert!(said("ar").contains("\u{2068}Ede (Gld.)\u{2069}"), "{}", said("ar"));
    assert!(["nl", "en", "tr"].iter().all(|code| !said(code).contains('\u{2068}')));
}

#[test]
fn a_text_that_is_missing_in_a_language_is_dutch_also_with_arguments() {
    let folder = tempfile::tempdir().expect("a folder is made");
    let talen = folder.path().join("data/talen");
    std::fs::create_dir_all(&talen).expect("the folder is made");
    let about = "taal-naam = Frysk\ntaal-richting = ltr\ntaal-gebied = fy_NL\ntaal-duizendtal = .\n";
    std::fs::write(talen.join("fy.ftl"), about).expect("the file is written");
    let languages = Languages::load(&Files::new(folder.path())).expect("the file is right");
    let frisian = languages.get("fy").expect("it is there");
    assert_eq!(frisian.with("landing-alle").number("aantal", 2).to_string(), "Alle 2 bekijken");
    assert_eq!(&*frisian["home-functies"], "Waar heeft u iets aan?");
}
