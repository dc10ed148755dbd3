//! Static files under names that change with their content, so that browsers may keep them for a year.

use std::borrow::Cow;
use std::collections::HashMap;

use actix_web::web::Bytes;

use crate::files::Files;
use crate::fingerprint::fingerprint;
use crate::theme::{self, Theme};

/// One static file, ready to send.
#[derive(Debug, Clone)]
pub struct Asset {
    /// MIME type.
    pub content_type: &'static str,
    /// As it is.
    pub plain: Bytes,
}

/// Every static file of this installation.
#[derive(Debug, Default)]
pub struct Assets {
    // From `mantelkaart.css` to `mantelkaart.1f2e3d4c.css`.
    names: HashMap<String, String>,
    by_name: HashMap<String, Asset>,
}

impl Assets {
    /// Reads and fingerprints all static files; the theme as `theme` made it.
    pub fn load(files: &Files, theme: &Theme) -> Self {
        let mut assets = Self::default();
        for path in files.paths("static/").iter().filter(|path| *path != theme::FILE) {
            let (Some(content), Some(name)) = (files.read(path), path.strip_prefix("static/")) else { continue };
            let is_ours = name.ends_with(".js") && files.written(path).is_none();
            let content = if is_ours { without_comments(&content) } else { content.into_owned() };
            assets.add(name, content);
        }
        // Last: it may name fonts and pictures that the municipality added.
        if let Some(sheet) = &theme.sheet {
            assets.add("theme.css", assets.with_names(sheet).into_bytes());
        }
        assets
    }

    fn add(&mut self, name: &str, content: Vec<u8>) {
        let fingerprinted = fingerprinted(name, &content);
        let asset = Asset { content_type: content_type(name), plain: Bytes::from(content) };
        self.names.insert(name.to_owned(), fingerprinted.clone());
        self.by_name.insert(fingerprinted, asset);
    }

    /// A sheet in which every `url(file)` of ours has the name under which it is sent.
    fn with_names(&self, sheet: &str) -> String {
        let mut parts = sheet.split("url(");
        let mut named = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once(')').unwrap_or((part, ""));
            let bare = name.trim().trim_matches(['"', '\'']).trim_start_matches("./");
            let address = if self.has(bare) { self.url(bare) } else { name.to_owned() };
            named.push_str(&format!("url({address}){rest}"));
        }
        named
    }

    /// The address of a file, or of nothing that exists where there is no such file.
    pub fn url(&self, name: &str) -> String {
        format!("/static/{}", self.names.get(name).map_or(name, String::as_str))
    }

    /// Whether there is such a file: a municipality's theme may be missing.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// What stands in a file that is text; empty where there is no such file.
    pub fn text(&self, name: &str) -> Cow<'_, str> {
        let asset = self.names.get(name).and_then(|name| self.by_name.get(name));
        asset.map_or(Cow::Borrowed(""), |asset| String::from_utf8_lossy(&asset.plain))
    }

    /// The file under its fingerprinted name.
    pub fn get(&self, fingerprinted: &str) -> Option<&Asset> {
        self.by_name.get(fingerprinted)
    }
}

/// A script of ours without what only its readers need: comments on lines of their own, and indents. No text in one goes
/// over several lines.
fn without_comments(script: &[u8]) -> Vec<u8> {
    let mut is_comment = false;
    let mut sent = Vec::with_capacity(script.len());
    for line in script.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii) {
        is_comment |= line.starts_with(b"/*");
        if !is_comment && !line.is_empty() && !line.starts_with(b"//") {
            sent.extend_from_slice(line);
            sent.push(b'\n');
        }
        is_comment &= !line.ends_with(b"*/");
    }
    sent
}

fn fingerprinted(name: &str, content: &[u8]) -> String {
    let mark = &fingerprint(content)[..8];
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{mark}.{extension}"),
        None => format!("{name}.{mark}"),
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_sent_without_its_comments() {
        let script =
            b"// why\n/** what\n * it does */\nfunction one() {\n  return 2 // two\n    * 3;\n}\n\n/* end */\n";
        let sent = "function one() {\nreturn 2 // two\n* 3;\n}\n";
        assert_eq!(String::from_utf8_lossy(&without_comments(script)), sent);
    }
}
