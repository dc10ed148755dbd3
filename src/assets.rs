//! Static files under names that change with their content, so that browsers may keep them for a year.

use std::collections::HashMap;

use actix_web::web::Bytes;

use crate::files::Files;
use crate::fingerprint::fingerprint;

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
    /// Reads and fingerprints all static files.
    pub fn load(files: &Files) -> Self {
        let mut assets = Self::default();
        for path in files.paths("static/") {
            let (Some(content), Some(name)) = (files.read(&path), path.strip_prefix("static/")) else { continue };
            let fingerprinted = fingerprinted(name, &content);
            let asset = Asset { content_type: content_type(name), plain: Bytes::from(content.into_owned()) };
            assets.names.insert(name.to_owned(), fingerprinted.clone());
            assets.by_name.insert(fingerprinted, asset);
        }
        assets
    }

    /// The address of a file, or of nothing that exists where there is no such file.
    pub fn url(&self, name: &str) -> String {
        format!("/static/{}", self.names.get(name).map_or(name, String::as_str))
    }

    /// Whether there is such a file: a municipality's theme may be missing.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// The file under its fingerprinted name.
    pub fn get(&self, fingerprinted: &str) -> Option<&Asset> {
        self.by_name.get(fingerprinted)
    }
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
