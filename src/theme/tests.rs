use std::fs;

use super::pairs::GROUND;
use super::*;

fn with(theme: &str) -> Result<Theme, DataError> {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    fs::create_dir(directory.path().join("static")).expect("a folder for own files");
    fs::write(directory.path().join(FILE), theme).expect("a file can be written");
    Theme::load(&Files::new(directory.path()))
}

fn sheet(theme: &str) -> String {
    with(theme).expect("a theme").sheet.expect("its sheet")
}

fn refused(theme: &str) -> String {
    let DataError { file, reason } = with(theme).expect_err(theme);
    assert_eq!(file, FILE);
    reason
}

#[test]
fn our_own_colours_can_be_read_and_each_has_a_dark_one() {
    let theme = Theme::load(&Files::new("/nergens")).expect("our own sheet");
    assert_eq!(theme.warnings, Vec::<String>::new());
    assert_eq!((theme.edge, theme.ground.as_str()), (["#e6f0ee".to_owned(), "#1f3432".to_owned()], "#fbf8f3"));
    assert!(theme.sheet.is_none());

    let ours = sheet::read(include_str!("../../static/mantelkaart.css")).expect("our own sheet");
    for token in &ours.light {
        let is_opaque = read(&token.value).is_some_and(|colour| colour.a > 0.0);
        let in_dark = ours.dark.iter().any(|dark| dark.name == token.name);
        assert!(!is_opaque || in_dark, "{} has no colour on dark", token.name);
    }
}

#[test]
fn every_pair_is_measured() {
    let files = Files::new("/nergens");
    let ours = read_sheet(&files, OURS).expect("readable").expect("there");
    let light = given::light(&ours, None).expect("ours");
    for (above, grounds, ..) in pairs::PAIRS {
        for below in grounds {
            assert!(pairs::ratio(&light.all, above, below).is_some(), "{above} on {below}");
        }
    }
}

#[test]
fn a_pair_that_fails_is_named_with_both_colours_and_the_contrast() {
    let theme = with(":root { --utrecht-link-color: #7fb2e5; --utrecht-link-hover-color: #000 }").expect("readable");
    let of_link: Vec<_> = theme.warnings.iter().filter(|said| said.contains("is een link niet")).collect();
    assert!(
        of_link[0].starts_with(
            "Op een licht scherm is een link niet goed te zien: --utrecht-link-color (#7fb2e5) op \
             --utrecht-document-background-color (#fbf8f3) heeft contrast 2,"
        ) && of_link[0].ends_with("nodig is 4,5."),
        "{of_link:?}"
    );
    assert!(!theme.warnings.iter().any(|said| said.contains("donker")), "{:?}", theme.warnings);
}

#[test]
fn a_colour_that_is_none_is_named_with_its_line() {
    for broken in ["#12345", "rgb(1, 2", "blauwachtig", "fff", "inherit", "10px"] {
        let reason = refused(&format!(":root {{\n  --mk-gap: 1rem;\n  --utrecht-link-color: {broken};\n}}"));
        assert!(reason.starts_with("regel ") && (reason.contains("geen kleur") || reason.contains('(')), "{reason}");
    }
    assert_eq!(
        refused("/* blauw */\n:root {\n  --utrecht-link-color: #12345;\n}"),
        "regel 3: ‘#12345’ bij --utrecht-link-color is geen kleur"
    );
    assert_eq!(
        refused(":root { --merk: 4px; --utrecht-link-color: var(--merk) }"),
        "regel 1: --utrecht-link-color is ‘var(--merk)’, en dat is ‘4px’: geen kleur"
    );
    for lost in
        [":root{--utrecht-link-color:var(--merk)}", ":root{--utrecht-link-color:var(--a);--a:var(--b);--b:var(--a)}"]
    {
        assert!(refused(lost).contains("staat er nergens"), "{lost}");
    }
    let on_dark = "@media (prefers-color-scheme: dark) {\n :root { --mk-soft: rood } }";
    assert_eq!(refused(on_dark), "regel 2: ‘rood’ bij --mk-soft is geen kleur");
}

#[test]
fn a_file_that_is_no_sheet_is_named_with_its_line() {
    assert_eq!(refused(":root {\n --mk-gap: 1rem;"), "regel 1: de accolade { wordt nergens gesloten");
    assert_eq!(refused(":root { }\n}"), "regel 2: hier staat een accolade } te veel");
    assert_eq!(refused("\n/* nooit"), "regel 2: de opmerking /* wordt nergens gesloten");
    assert_eq!(refused(":root {\n --a: \"x;\n}"), "regel 2: het aanhalingsteken \" wordt niet gesloten");
    assert_eq!(refused(":root {\n blauw;\n}"), "regel 2: ‘blauw’ is geen eigenschap met een waarde");
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    fs::create_dir_all(directory.path().join(FILE)).expect("a folder of that name");
    let folder = Theme::load(&Files::new(directory.path())).expect_err("a folder is no sheet");
    assert_eq!(folder.reason, "het is niet te lezen");
    assert!(refused("@import url(ander.css);").contains("werkt hier niet"));
    assert!(refused("<!doctype html><p>Niet gevonden</p>").starts_with("regel 1"));
}

#[test]
fn colours_are_read_in_every_way_of_writing_and_through_other_tokens() {
    for blue in [
        "#036",
        "rgb(0, 51, 102)",
        "rgb(0 51 102 / 100%)",
        "hsl(210, 100%, 20%)",
        "var(--niets, #003366)",
        "var(--merk)",
    ] {
        let theme =
            with(&format!(".stad-theme {{ --merk: var(--diep); --diep: #003366; --utrecht-link-color: {blue} }}"));
        let theme = theme.expect(blue);
        assert_eq!(theme.warnings, Vec::<String>::new(), "{blue}");
        let sheet = theme.sheet.expect("its sheet");
        assert!(!sheet.contains("--diep") && !sheet.contains("var("), "{sheet}");
    }
}

#[test]
fn what_follows_from_a_brand_can_be_read() {
    let blue = with(
        ":root{--utrecht-link-color:#003366;--utrecht-page-header-background-color:#003366;--utrecht-page-footer-background-color:#036}",
    );
    let blue = blue.expect("a theme");
    assert_eq!(blue.warnings, Vec::<String>::new());
    let sheet = blue.sheet.expect("its sheet");
    for follows in ["--mk-header-link:#ffffff", "--utrecht-page-header-color:#ffffff", "--mk-footer-link:#ffffff"] {
        assert!(sheet.contains(follows), "{follows}: {sheet}");
    }
    let yellow = with(":root{--utrecht-button-primary-action-background-color:#ffd800}").expect("a theme");
    assert_eq!(yellow.warnings, Vec::<String>::new());
    assert!(yellow.sheet.expect("its sheet").contains("--utrecht-button-primary-action-color:#000000"));
}

#[test]
fn on_a_dark_screen_only_what_the_theme_says_of_it_holds() {
    let dark =
        |sheet: &str| sheet.split("dark){").nth(1).map(|part| part[..part.find("}}").expect("an end")].to_owned());
    let silent = dark(&sheet(":root{--utrecht-link-color:#003366}")).expect("a dark part");
    assert!(silent.contains("--utrecht-link-color:#8fd6cf"), "{silent}");

    let said = ":root{--merk:#003366;--utrecht-link-color:var(--merk);--utrecht-document-background-color:#fff}\n\
                @media (prefers-color-scheme: dark){:root{--merk:#aaccff}}";
    assert_eq!(with(said).expect("a theme").warnings, Vec::<String>::new());
    let said = dark(&sheet(said)).expect("a dark part");
    assert!(said.contains("--utrecht-link-color:#aaccff"), "{said}");
    assert!(said.contains("--utrecht-document-background-color:#121a1b"), "light stays on a dark screen: {said}");

    let weak = "@media (prefers-color-scheme: dark){:root{--utrecht-link-color:#003366}}";
    assert!(with(weak).expect("a theme").warnings[0].starts_with("Op een donker scherm"));
}

#[test]
fn other_rules_stay_as_they_are_with_the_tokens_they_ask_for() {
    let kept = sheet(
        ":root{--merk:#036;--ander:red}\n@font-face{font-family:Stad;src:url(stad.woff2)}\n.name{border:var(--merk)}",
    );
    assert!(kept.contains("@font-face{font-family:Stad;src:url(stad.woff2)}"), "{kept}");
    assert!(kept.contains(".name{border:var(--merk)}") && kept.contains("--merk:#036"), "{kept}");
    assert!(!kept.contains("--ander"), "{kept}");
}

#[test]
fn a_logo_says_how_wide_it_is() {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    let files = Files::new(directory.path());
    fs::create_dir(directory.path().join("static")).expect("a folder for own files");
    let put =
        |name: &str, content: &[u8]| fs::write(directory.path().join("static").join(name), content).expect("written");
    assert_eq!(Logo::load(&files), Ok(None));
    put("logo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\xc8\0\0\0\x64\x08\x06");
    assert_eq!(Logo::load(&files).expect("a logo").map(|logo| (logo.file, logo.width)), Some(("logo.png", 88)));
    put("logo.svg", b"<?xml version='1.0'?><svg xmlns='x' viewBox='0 0 300 100'/>");
    assert_eq!(Logo::load(&files).expect("a logo").map(|logo| (logo.file, logo.width)), Some(("logo.svg", 132)));
    for broken in ["<html>", "<svg xmlns='x'/>", "<svg viewBox='0 0 0 0'/>"] {
        put("logo.svg", broken.as_bytes());
        assert_eq!(Logo::load(&files).expect_err(broken).file, "static/logo.svg");
    }
}

fn tint(link: &str, ground: &str) -> Tint {
    Tint { link: Tint::read(link), ground: Tint::read(ground) }
}

#[test]
fn a_colour_of_another_site_is_a_hex_colour_and_nothing_else() {
    for fine in ["#0b5d5b", "0b5d5b", " FFF "] {
        assert!(Tint::read(fine).is_some(), "{fine}");
    }
    for none in ["", "rood", "#0b5d5", "#12345678", "rgb(0,0,0)", "0b5d5b;}body{display:none", "##", "é12"] {
        assert_eq!(Tint::read(none), None, "{none}");
    }
}

#[test]
fn a_colour_of_another_site_changes_light_screens_and_dark_ones_where_it_can_be_read() {
    let theme = Theme::load(&Files::new("/nergens")).expect("our own sheet");
    let sheet = theme.tinted(&tint("#7a1f5c", "")).expect("it can be read");
    let (light, dark) = sheet.split_once("prefers-color-scheme:dark").expect("both");
    for token in ["--utrecht-link-color:#7a1f5c;", "--utrecht-button-primary-action-background-color:#7a1f5c;"] {
        assert!(light.contains(token), "{sheet}");
    }
    assert!(dark.contains("--utrecht-link-color:#8fd6cf;"), "too dark for a dark screen: {sheet}");
    assert!(!sheet.contains(GROUND), "{sheet}");
    let refused = theme.tinted(&tint("#7fb2e5", "")).expect_err("too light");
    assert!(refused[0].contains("een link"), "{refused:?}");
}

#[test]
fn a_ground_of_another_site_holds_on_every_screen_with_letters_that_can_be_read_on_it() {
    let theme = Theme::load(&Files::new("/nergens")).expect("our own sheet");
    let white = theme.tinted(&tint("", "#fff")).expect("it can be read");
    assert!(white.contains("--utrecht-document-background-color:#ffffff;") && white.contains("only light"), "{white}");
    assert!(!white.contains("prefers-color-scheme"), "{white}");
    let blue = theme.tinted(&tint("#ffffff", "#0a2540")).expect("it can be read");
    assert!(blue.contains("only dark") && blue.contains("--utrecht-document-color:#eef3f2;"), "{blue}");
    assert!(theme.tinted(&tint("", "#888888")).is_err(), "no letters can be read on grey");
}
