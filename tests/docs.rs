//! What is written about the program is complete: options, settings, columns, commands and words.

mod support;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use mantelkaart::config::DataOptions;
use mantelkaart::model::choice::{
    BasicFunction, Burden, CarerType, CaresFor, Choice, Form, Funding, GivenBy, Indication, Status,
};
use mantelkaart::model::field::Field;
use mantelkaart::search::Facet;
use support::program;

const README: &str = include_str!("../README.md");
const ARCHITECTURE: &str = include_str!("../src/ARCHITECTURE.md");
const GLOSSARY: &str = include_str!("../src/GLOSSARY.md");
const MAKEFILE: &str = include_str!("../Makefile");
const SETTINGS: &str = include_str!("../data/mantelkaart.toml");

fn help(commands: &[String]) -> String {
    let options = DataOptions { data_dir: "./var".into(), database_url: None };
    let output = program(&options).args(commands).arg("--help").output().expect("the program starts");
    String::from_utf8(output.stdout).expect("its help is UTF-8")
}

/// Every command with the words before it, such as `["geo", "import"]`; the first is the program itself.
fn commands() -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    let mut next = 0;
    while let Some(before) = found.get(next).cloned() {
        next += 1;
        let help = help(&before);
        let list = help.split("Commands:\n").nth(1).or(help.split("Opdrachten:\n").nth(1)).unwrap_or_default();
        for line in list.lines().take_while(|line| line.starts_with("  ")) {
            if let Some(name) = line.strip_prefix("  ").filter(|line| !line.starts_with(' ')) {
                let name = name.split_whitespace().next().unwrap_or_default().to_owned();
                found.push(before.iter().cloned().chain([name]).collect());
            }
        }
    }
    found
}

#[test]
fn every_command_is_in_the_readme() {
    for command in commands().into_iter().filter(|command| !command.is_empty() && *command != ["geo"]) {
        let words = format!("mantelkaart {}", command.join(" "));
        assert!(README.contains(&words), "{words}");
    }
}

#[test]
fn every_option_and_variable_is_in_the_readme() {
    let mut names = BTreeSet::new();
    for command in commands() {
        let help = help(&command);
        names.extend(help.lines().filter_map(|line| {
            let option =
                line.trim_start().trim_start_matches(|c: char| c == '-' && !line.trim_start().starts_with("--"));
            let at = option.find("--").filter(|_| line.trim_start().starts_with('-'))?;
            Some(option[at..].split([' ', '=', '<', '[']).next()?.to_owned())
        }));
        let variables = help.split("[env: ").skip(1);
        names.extend(variables.filter_map(|rest| Some(rest.split(['=', ']']).next()?.to_owned())));
    }
    for usual in ["--help", "--version"] {
        assert!(names.remove(usual), "the help can no longer be read: {names:?}");
    }
    assert!(names.contains("--data-dir") && names.contains("DATABASE_URL"), "{names:?}");
    for name in names {
        let written = [format!("`{name}`"), format!("`{name} ")];
        assert!(written.iter().any(|written| README.contains(written)), "{name}");
    }
}

#[test]
fn everything_that_can_be_made_is_in_the_readme_and_above_the_makefile() {
    let targets = MAKEFILE.lines().find_map(|line| line.strip_prefix(".PHONY: ")).expect("a list of targets");
    for target in targets.split(' ') {
        assert!(README.contains(&format!("| `make {target}")), "make {target}");
        assert!(MAKEFILE.contains(&format!("# make {target} ")), "make {target}");
    }
}

#[test]
fn every_setting_is_in_the_readme() {
    let mut tables = vec![(String::new(), SETTINGS.parse::<toml::Table>().expect("the defaults are TOML"))];
    while let Some((prefix, table)) = tables.pop() {
        for (key, value) in table {
            match value {
                toml::Value::Table(inner) => tables.push((format!("{prefix}{key}."), inner)),
                _ => assert!(README.contains(&format!("| `{prefix}{key}` |")), "{prefix}{key}"),
            }
        }
    }
}

#[test]
fn every_column_and_value_is_in_the_readme() {
    for field in Field::ALL {
        assert!(README.contains(&format!("| `{}` |", field.header())), "{}", field.header());
    }
    for (_, slug) in choices() {
        assert!(README.contains(&format!("`{slug}`")), "{slug}");
    }
}

/// Every value of the closed lists: its name in code and its slug.
fn choices() -> Vec<(String, &'static str)> {
    fn of<C: Choice + Debug>(list: &str) -> Vec<(String, &'static str)> {
        C::ALL.iter().map(|choice| (format!("{list}::{choice:?}"), choice.slug())).collect()
    }
    [
        of::<BasicFunction>("BasicFunction"),
        of::<CarerType>("CarerType"),
        of::<CaresFor>("CaresFor"),
        of::<Funding>("Funding"),
        of::<Indication>("Indication"),
        of::<Form>("Form"),
        of::<GivenBy>("GivenBy"),
        of::<Burden>("Burden"),
        of::<Status>("Status"),
    ]
    .concat()
}

/// `CarerTypes` becomes `carer_types`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (at, char) in name.char_indices() {
        if at > 0 && char.is_uppercase() {
            snake.push('_');
        }
        snake.extend(char.to_lowercase());
    }
    snake
}

#[test]
fn every_word_pair_is_in_the_glossary() {
    let mut pairs: Vec<(String, String)> = Vec::new();
    pairs.extend(Field::ALL.iter().map(|field| (snake(&format!("{field:?}")), field.header().to_owned())));
    pairs.extend(Facet::ALL.iter().map(|facet| (snake(&format!("{facet:?}")), facet.parameter().to_owned())));
    pairs.extend(choices().into_iter().map(|(name, slug)| (name, slug.to_owned())));
    renamed(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut pairs);
    for (code, dutch) in pairs {
        let row = format!("| `{code}` | {dutch} |");
        assert!(ARCHITECTURE.contains(&row) || GLOSSARY.contains(&row), "| `{code}` | {dutch} |");
    }
}

/// What `#[serde(rename = "naam")]` gives another name. Abbreviations such as `lat` are no word, and names of other
/// people's vocabularies (`@context`, `areaServed`) are not ours to translate.
fn renamed(folder: &Path, pairs: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the code is there").flatten() {
        if entry.path().is_dir() {
            renamed(&entry.path(), pairs);
            continue;
        }
        let code = fs::read_to_string(entry.path()).expect("the code can be read");
        for rest in code.split("#[serde(rename = \"").skip(1) {
            let (dutch, rest) = rest.split_once('"').expect("the name ends");
            let (_, rest) = rest.split_once("]\n").expect("the attribute ends");
            let (name, _) = rest.split_once([':', ',', ' ']).map(|_| field_name(rest)).expect("a field follows");
            let word = dutch.chars().all(|char| char.is_lowercase() || char == '_' || char == ' ');
            if word && !name.starts_with(dutch) {
                pairs.push((name.to_owned(), dutch.to_owned()));
            }
        }
    }
}

fn field_name(rest: &str) -> (&str, &str) {
    let rest = rest.trim_start().trim_start_matches("pub ");
    let end = rest.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(rest.len());
    rest.split_at(end)
}

/// Every file that the architecture names is there, and every part of the house is named.
#[test]
fn the_house_is_drawn_as_it_stands() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ARCHITECTURE.split('`').skip(1).step_by(2).filter(|name| !name.contains([' ', '\n', '{'])) {
        if ["src/", "tests/", "data/", "templates/", "migrations/"].iter().any(|folder| name.starts_with(folder)) {
            assert!(top.join(name).exists(), "{name} is named but not there");
        }
    }
    for entry in fs::read_dir(top.join("src")).expect("the code is there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let drawn = [format!("src/{name} "), format!("src/{name}/ ")];
        assert!(name.ends_with(".md") || drawn.iter().any(|name| ARCHITECTURE.contains(name)), "src/{name}");
    }
}
