//! Reads a style sheet as far as a theme needs it: which tokens it sets, light and dark, and the rest as it stands.

/// A custom property that a sheet sets: `--utrecht-link-color: #0b5d5b`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// With its two dashes.
    pub name: String,
    /// As it stands, without what surrounds it.
    pub value: String,
    /// Counted from 1.
    pub line: usize,
}

/// A sheet, taken apart.
#[derive(Debug, Default)]
pub struct Sheet {
    /// What holds on a light screen, and where nothing else is said.
    pub light: Vec<Token>,
    /// What holds on a dark one.
    pub dark: Vec<Token>,
    /// Every other rule.
    pub rest: String,
}

/// Where a sheet can't be read, and why, in Dutch.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1.
    pub line: usize,
    /// To go on after `regel 5: `.
    pub reason: String,
}

enum Node<'a> {
    Rule { head: &'a str, whole: &'a str, inner: Vec<Node<'a>> },
    Declaration { name: &'a str, value: &'a str, line: usize, whole: &'a str },
}

/// Takes a sheet apart.
///
/// # Errors
/// When a brace, comment or string does not close, or where a declaration is none.
pub fn read(text: &str) -> Result<Sheet, Fault> {
    let mut sheet = Sheet::default();
    for node in (Reader { text, at: 0, counted: (0, 1) }).nodes(None)? {
        match node {
            Node::Declaration { line, whole, .. } => return Err(fault(line, format!("‘{whole}’ staat in geen regel"))),
            Node::Rule { head, whole, inner } => sheet.take(head, whole, inner),
        }
    }
    Ok(sheet)
}

impl Sheet {
    fn take(&mut self, head: &str, whole: &str, inner: Vec<Node<'_>>) {
        if is_root(head) {
            self.tokens(head, inner, head.contains("dark"));
        } else if head.starts_with("@media") && head.contains("prefers-color-scheme") {
            for node in inner {
                match node {
                    Node::Rule { head: inside, inner, .. } if is_root(inside) => {
                        self.tokens(inside, inner, head.contains("dark"));
                    }
                    Node::Rule { whole, .. } => self.rest.push_str(&format!("{head}{{{whole}}}\n")),
                    Node::Declaration { .. } => {}
                }
            }
        } else {
            self.rest.push_str(whole);
            self.rest.push('\n');
        }
    }

    fn tokens(&mut self, head: &str, inner: Vec<Node<'_>>, dark: bool) {
        for node in inner {
            match node {
                Node::Declaration { name, value, line, .. } if name.starts_with("--") => {
                    let token = Token { name: name.to_owned(), value: value.to_owned(), line };
                    if dark { self.dark.push(token) } else { self.light.push(token) }
                }
                Node::Declaration { whole, .. } | Node::Rule { whole, .. } => {
                    self.rest.push_str(&format!("{head}{{{whole}}}\n"));
                }
            }
        }
    }
}

/// Whether what stands under this selector holds for the whole page. Themes of NL Design System stand under a class of
/// their own, such as `.utrecht-theme`, with `dark` in it for dark screens.
fn is_root(head: &str) -> bool {
    head.split(',').map(str::trim).any(|selector| {
        let theme = selector.strip_prefix('.').is_some_and(|class| class.contains("-theme"));
        matches!(selector, ":root" | "html" | "body") || theme && !selector.contains([' ', '>', ':'])
    })
}

fn fault(line: usize, reason: impl Into<String>) -> Fault {
    Fault { line, reason: reason.into() }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// Up to where the lines are counted, and how many there are: themes run to thousands.
    counted: (usize, usize),
}

impl<'a> Reader<'a> {
    /// What stands up to the brace that closes, or up to the end; `opened`: the line on which that brace opened.
    fn nodes(&mut self, opened: Option<usize>) -> Result<Vec<Node<'a>>, Fault> {
        let mut found = Vec::new();
        loop {
            self.skip_space()?;
            match (self.rest().chars().next(), opened) {
                (None, None) => return Ok(found),
                (None, Some(line)) => return Err(fault(line, "de accolade { wordt nergens gesloten")),
                (Some('}'), None) => return Err(fault(self.line(), "hier staat een accolade } te veel")),
                (Some('}'), Some(_)) => {
                    self.at += 1;
                    return Ok(found);
                }
                (Some(';'), _) => self.at += 1,
                _ => found.push(self.node()?),
            }
        }
    }

    fn node(&mut self) -> Result<Node<'a>, Fault> {
        let (start, line) = (self.at, self.line());
        self.skip_part()?;
        let head = self.text[start..self.at].trim();
        if self.rest().starts_with('{') {
            let opened = self.line();
            self.at += 1;
            let inner = self.nodes(Some(opened))?;
            return Ok(Node::Rule { head, whole: &self.text[start..self.at], inner });
        }
        if head.starts_with('@') {
            return Err(fault(line, format!("‘{head}’ werkt hier niet. Zet alles in dit ene bestand")));
        }
        let named = head.split_once(':').map(|(name, value)| (name.trim(), value.trim()));
        match named.filter(|(name, _)| !name.is_empty() && !name.contains(char::is_whitespace)) {
            Some((name, value)) => Ok(Node::Declaration { name, value, line, whole: head }),
            None => Err(fault(line, format!("‘{}’ is geen eigenschap met een waarde", first_line(head)))),
        }
    }

    /// Up to the `;`, `{` or `}` that ends a declaration or the head of a rule.
    fn skip_part(&mut self) -> Result<(), Fault> {
        let (mut depth, line) = (0_usize, self.line());
        while let Some(char) = self.rest().chars().next() {
            match char {
                '"' | '\'' => {
                    self.skip_string(char)?;
                    continue;
                }
                '/' if self.rest().starts_with("/*") => {
                    self.skip_comment()?;
                    continue;
                }
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                ';' | '{' | '}' if depth == 0 => return Ok(()),
                // A bracket that is not closed would swallow the rest of the file.
                '{' | '}' => return Err(fault(line, "het haakje ( wordt niet gesloten")),
                _ => {}
            }
            self.at += char.len_utf8();
        }
        Ok(())
    }

    fn skip_space(&mut self) -> Result<(), Fault> {
        loop {
            let rest = self.rest();
            self.at +=
                rest.len() - rest.trim_start_matches(|char: char| char.is_whitespace() || char == '\u{feff}').len();
            if !self.rest().starts_with("/*") {
                return Ok(());
            }
            self.skip_comment()?;
        }
    }

    fn skip_comment(&mut self) -> Result<(), Fault> {
        let line = self.line();
        let end = self.rest().find("*/").ok_or_else(|| fault(line, "de opmerking /* wordt nergens gesloten"))?;
        self.at += end + 2;
        Ok(())
    }

    fn skip_string(&mut self, quote: char) -> Result<(), Fault> {
        let line = self.line();
        let mut escaped = false;
        for (at, char) in self.rest().char_indices().skip(1) {
            match char {
                '\n' => break,
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                _ if char == quote => {
                    self.at += at + 1;
                    return Ok(());
                }
                _ => {}
            }
        }
        Err(fault(line, format!("het aanhalingsteken {quote} wordt niet gesloten")))
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn line(&mut self) -> usize {
        let (from, lines) = self.counted;
        let lines = lines + self.text[from..self.at].matches('\n').count();
        self.counted = (self.at, lines);
        lines
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
