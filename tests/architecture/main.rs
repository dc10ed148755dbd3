//! Holds what `src/ARCHITECTURE.md` says the parts of the house don't know of each other.

mod source;

use std::fs;

use source::{Source, files, relative, sources, top};

/// What handlers are made of: one folder for each kind of caller.
const FRONTS: [&str; 6] = ["public", "provider", "editor", "desk", "api", "signing_in"];

/// Every file of `parts` in which one of `words` stands.
fn naming(parts: &[&str], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| parts.iter().any(|part| source.is_in(part))) {
        for word in words.iter().filter(|word| has_word(&source.code, word)) {
            found.push(format!("{} names {word}", source.path));
        }
    }
    found
}

fn has_word(code: &str, word: &str) -> bool {
    let part_of_word = |char: char| char.is_alphanumeric() || char == '_';
    code.match_indices(word).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + word.len()..]);
        let goes_on = word.ends_with(part_of_word) && after.starts_with(part_of_word);
        !goes_on && !before.ends_with(part_of_word)
    })
}

/// Every file of `part` that names a part of the crate that is neither in `allowed` nor below one of these.
fn naming_beyond(part: &str, allowed: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| source.is_in(part)) {
        for name in source.names() {
            let first = name.split("::").next().unwrap_or_default();
            let is_below =
                |part: &&str| name.strip_prefix(*part).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
            if first.chars().next().is_some_and(char::is_lowercase) && !allowed.iter().any(is_below) {
                found.push(format!("{} names {name}", source.path));
            }
        }
    }
    found
}

#[track_caller]
fn assert_none(found: Vec<String>) {
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
}

#[test]
fn the_database_layer_knows_nothing_above_it() {
    assert_none(naming_beyond("db", &["db", "each_backend"]));
}

#[test]
fn the_model_knows_the_database_and_files_only() {
    assert_none(naming_beyond("model", &["db", "model", "files", "each_backend"]));
}

#[test]
fn import_search_and_searches_know_the_model_and_not_each_other() {
    assert_none(naming_beyond("import", &["db", "model", "files", "fingerprint", "import", "each_backend"]));
    assert_none(naming_beyond(
        "search",
        &["db", "model", "files", "fingerprint", "language", "search", "each_backend"],
    ));
    assert_none(naming_beyond("searches", &["db", "model", "files", "searches"]));
}

#[test]
fn mail_links_and_languages_know_little() {
    assert_none(naming_beyond("mail", &["db", "model", "config", "mail"]));
    assert_none(naming_beyond("link_check", &["db", "model", "link_check"]));
    let known = ["choice", "fold", "help_line", "meeting", "slug", "vocabulary"].map(|name| format!("model::{name}"));
    let known = known.iter().map(String::as_str).chain(["files", "wording", "language"]);
    assert_none(naming_beyond("language", &known.collect::<Vec<_>>()));
}

#[test]
fn what_handlers_stand_on_knows_nothing_of_the_web() {
    assert_none(naming(
        &["db", "model", "import", "search", "searches", "mail", "link_check"],
        &["actix_web", "actix_http", "askama"],
    ));
}

#[test]
fn handlers_hold_no_database_expressions() {
    assert_none(naming(&FRONTS, &["diesel", "AnyConnection", "schema::", "each_backend"]));
}

#[test]
fn the_fronts_do_not_know_each_other() {
    for front in FRONTS {
        let others: Vec<_> = FRONTS.into_iter().filter(|other| *other != front).collect();
        for source in sources().iter().filter(|source| source.is_in(front)) {
            let known = source.names().into_iter().find(|name| others.contains(&name.split("::").next().unwrap_or("")));
            assert_eq!(known, None, "{}", source.path);
        }
    }
}

#[test]
fn public_pages_can_not_name_what_is_unpublished_or_for_the_desk() {
    assert_none(naming(&["public"], &["OfferingRow", "DeskInfo", "desk_info", "model::offering", "Cells"]));
    let parts = [
        "choice",
        "contact",
        "fold",
        "help_line",
        "meeting",
        "moment",
        "place",
        "published",
        "report",
        "slug",
        "support",
        "vocabulary",
    ];
    let model = parts.map(|part| format!("model::{part}"));
    // A form without an account: its fields, how often it may be sent, and when the steunpunt calls back.
    let form = ["form::Fields", "form::is_from_elsewhere", "network", "once", "config::Opening"];
    let others = [
        "app",
        "config::Span",
        "config::SupportCentre",
        "db::Generation",
        "error",
        "fingerprint",
        "language",
        "messages",
        "page",
        "public",
        "routes",
        "search",
        "searches",
        "views",
        "wording",
    ];
    let others = [&form[..], &["handout::qr"], &others[..]].concat();
    let allowed: Vec<&str> = others.into_iter().chain(model.iter().map(String::as_str)).collect();
    assert_none(naming_beyond("public", &allowed));
}

/// An organisation sees what the public sees, and what it proposed itself.
#[test]
fn pages_for_organisations_can_not_name_what_is_for_the_desk() {
    assert_none(naming(&["provider"], &["OfferingRow", "DeskInfo", "desk_info", "model::offering", "Cells", "staff"]));
}

#[test]
fn reading_and_planning_an_import_touches_no_database() {
    let pure = ["import::decode", "import::columns", "import::rows", "import::plan"];
    assert_none(naming(&pure, &["diesel", "Database", "AnyConnection", "schema::", "std::env", "Timestamp", "Zoned"]));
    // Decoding opens the file; what follows sees rows only.
    assert_none(naming(&pure[1..], &["std::fs", "File"]));
}

#[test]
fn only_apply_and_reverse_write() {
    let writing =
        ["insert_into", "diesel::update", "diesel::delete", "diesel::replace_into", "batch_execute", "model::writing"];
    let allowed = ["import::apply", "import::reverse"];
    let sources = sources();
    let elsewhere = sources.iter().filter(|s| s.is_in("import") && !allowed.iter().any(|part| s.is_in(part)));
    for source in elsewhere {
        assert_none(
            writing.iter().filter(|word| source.code.contains(**word)).map(|word| said(source, word)).collect(),
        );
    }
}

#[test]
fn only_sync_writes_the_index() {
    let sources = sources();
    for source in sources.iter().filter(|source| !source.is_in("search::sync")) {
        assert!(!has_word(&source.code, "IndexWriter"), "{} writes the index", source.path);
        let named = source.names().into_iter().find(|name| name.starts_with("search::sync::store"));
        assert_eq!(named, None, "{}", source.path);
    }
}

#[test]
fn only_config_reads_the_environment() {
    let words = ["env::var", "env::vars", "try_from_env", "from_default_env", "var_os"];
    for source in sources().iter().filter(|source| source.path != "src/config.rs") {
        assert_none(words.iter().filter(|word| has_word(&source.code, word)).map(|word| said(source, word)).collect());
    }
}

fn said(source: &Source, word: &str) -> String {
    format!("{} says {word}", source.path)
}

/// A handler lives in the file that its route names, so that one finds the page by its address.
#[test]
fn every_route_names_a_file() {
    let routes = fs::read_to_string(top().join("src/routes.rs")).expect("the routes are there");
    let mut count = 0;
    for part in ["page(", "form(", "action("].iter().flat_map(|kind| routes.split(*kind).skip(1)) {
        let path: Vec<_> = part
            .split(')')
            .next()
            .and_then(|part| part.rsplit(',').next())
            .unwrap_or_default()
            .trim()
            .split("::")
            .collect();
        let Some((_handler, page)) = path.split_last().filter(|(_, page)| FRONTS.contains(page.first().unwrap_or(&"")))
        else {
            continue;
        };
        count += 1;
        let file = format!("src/{}", page.join("/"));
        let found = [format!("{file}.rs"), format!("{file}/mod.rs")].iter().any(|file| top().join(file).is_file());
        assert!(found, "no file for the route to {}", path.join("::"));
    }
    assert!(count >= 5, "the routes can no longer be read: {count}");
}

#[test]
fn every_template_is_used() {
    let users: String = sources().iter().map(|source| source.whole.clone()).collect();
    let templates = files("templates");
    let texts: String =
        templates.iter().map(|path| fs::read_to_string(path).expect("a template can be read")).collect();
    for path in &templates {
        let name = relative(path).replacen("templates/", "", 1);
        let quoted = format!("\"{name}\"");
        assert!(users.contains(&quoted) || texts.contains(&quoted), "nothing uses templates/{name}");
    }
}

/// A file that no `mod` names is not even compiled.
#[test]
fn every_file_of_code_is_part_of_the_crate() {
    let sources = sources();
    for source in sources.iter().filter(|source| !source.module.is_empty()) {
        let (name, parents) = source.module.split_last().expect("it has a name");
        let declared = sources.iter().filter(|other| other.module == parents).any(|other| {
            [format!("mod {name};"), format!("mod {name} {{")].iter().any(|line| other.whole.contains(line.as_str()))
        });
        assert!(declared, "no module declares {}", source.path);
    }
}

#[test]
fn no_file_is_longer_than_three_hundred_lines() {
    let ends = ["rs", "html", "css", "js", "mjs", "sql", "toml", "md"];
    let folders = ["src", "tests", "benches", "templates", "static", "migrations"];
    let mut found = Vec::new();
    for path in folders.iter().flat_map(|folder| files(folder)) {
        if path.extension().is_some_and(|end| ends.iter().any(|own| end == *own)) {
            let lines = fs::read_to_string(&path).expect("it can be read").lines().count();
            if lines > 300 {
                found.push(format!("{} has {lines} lines", relative(&path)));
            }
        }
    }
    assert_none(found);
}

/// Names that say nothing of what a thing is.
#[test]
fn nothing_is_called_after_its_being_useful() {
    let empty = ["util", "utils", "helper", "helpers", "manager", "service", "common", "misc", "stuff"];
    for path in ["src", "tests", "benches"].iter().flat_map(|folder| files(folder)) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
        assert!(!name.split(['_', '-', '.']).any(|part| empty.contains(&part)), "{}", relative(&path));
    }
    let ends = ["Util", "Utils", "Helper", "Helpers", "Manager", "Service"];
    for source in sources() {
        for kind in ["struct ", "enum ", "trait "] {
            for part in source.code.split(kind).skip(1) {
                let name = part.split(|char: char| !char.is_alphanumeric()).next().unwrap_or_default();
                assert!(!ends.iter().any(|end| name.ends_with(end)), "{} has a type {name}", source.path);
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for source in sources().iter().filter(|source| !source.path.ends_with("/tests.rs")) {
        assert!(source.whole.starts_with("//!") || source.whole.starts_with("#![doc"), "{}", source.path);
    }
}

/// The net must catch: each way of naming a module is seen.
#[test]
fn names_are_found_however_they_are_written() {
    let code = "use crate::{app::App, db::{schema, Generation}};\nuse super::super::page;\nfn f() { crate::look::x() }";
    let module = ["public", "home"].map(str::to_owned).to_vec();
    let source = Source { path: String::new(), module, code: code.to_owned(), whole: String::new() };
    let names: Vec<_> = source.names().into_iter().collect();
    assert_eq!(names, ["app::App", "db::Generation", "db::schema", "look::x", "page"]);
}
