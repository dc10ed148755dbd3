//! Reads `src/` as text: which file it is, and which parts of the house it names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One file of code, without its comments and its unit tests.
pub struct Source {
    /// From the top of the repository, such as `src/model/slug.rs`.
    pub path: String,
    /// Its place in the crate, such as `["model", "slug"]`.
    pub module: Vec<String>,
    pub code: String,
    pub whole: String,
}

impl Source {
    fn read(path: &Path) -> Self {
        let whole = fs::read_to_string(path).expect("the file can be read");
        let path = relative(path);
        let mut module: Vec<String> =
            path.trim_start_matches("src/").trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
            module.pop();
        }
        let only_tests = path.ends_with("/tests.rs") || path.contains("/tests/");
        let before_tests =
            if only_tests { "" } else { whole.split("#[cfg(test)]\nmod tests").next().unwrap_or_default() };
        let code = before_tests
            .lines()
            .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
            .collect::<Vec<_>>()
            .join("\n");
        Self { path, module, code, whole }
    }

    /// Whether it belongs to a part of the house, such as `import::plan`.
    pub fn is_in(&self, part: &str) -> bool {
        let part: Vec<_> = part.split("::").collect();
        self.module.len() >= part.len() && part.iter().zip(&self.module).all(|(part, own)| part == own)
    }

    /// Every path that begins at the crate, such as `db::schema`; `super` is worked out, braces are opened.
    pub fn names(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (start, root) in self.code.match_indices("crate::").chain(self.code.match_indices("super::")) {
            let before = self.code[..start].chars().next_back();
            if before.is_some_and(|char| char.is_alphanumeric() || "_:".contains(char)) {
                continue;
            }
            let mut base = Vec::new();
            let mut rest = &self.code[start..];
            if root == "super::" {
                base = self.module.clone();
                while let Some(after) = rest.strip_prefix("super::") {
                    base.pop();
                    rest = after;
                }
            } else {
                rest = &rest["crate::".len()..];
            }
            open(&base.join("::"), rest, &mut found);
        }
        found
    }
}

/// `a::{b, c::d}` becomes `a::b` and `a::c::d`.
fn open(base: &str, rest: &str, found: &mut BTreeSet<String>) {
    let join = |part: &str| if base.is_empty() { part.to_owned() } else { format!("{base}::{part}") };
    if let Some(inner) = rest.strip_prefix('{') {
        let mut depth = 0;
        let mut part_start = 0;
        for (at, char) in inner.char_indices() {
            match char {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    open(base, inner[part_start..at].trim(), found);
                    part_start = at + 1;
                    if char == '}' {
                        return;
                    }
                }
                _ => {}
            }
        }
        return;
    }
    let end = rest.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    match after.strip_prefix("::") {
        Some(after) if after.starts_with(|char: char| char.is_alphabetic() || char == '{' || char == '_') => {
            open(&join(word), after, found);
        }
        _ if word.is_empty() || word == "self" => drop(found.insert(base.to_owned())),
        _ => drop(found.insert(join(word))),
    }
}

/// Every Rust file under `src/`.
pub fn sources() -> Vec<Source> {
    files("src")
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .map(|p| Source::read(p))
        .collect()
}

/// Every file under a folder of the repository; none where the folder is not there.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![top().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            match path.is_dir() {
                true if entry.file_name() == "node_modules" => {}
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

/// The path from the top of the repository.
pub fn relative(path: &Path) -> String {
    path.strip_prefix(top()).unwrap_or(path).to_string_lossy().into_owned()
}

/// The top of the repository.
pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
