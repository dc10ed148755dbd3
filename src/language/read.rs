//! From a Fluent file to the texts of a language. What is wrong is said in Dutch, to whoever starts the program.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::texts::{Text, Texts};
use crate::files::Files;
use crate::model::vocabulary::DataError;
use crate::wording::number;

/// What every language must say of itself.
const ABOUT_ITSELF: [&str; 4] = ["taal-naam", "taal-richting", "taal-gebied", "taal-duizendtal"];

/// Reads our file and lays the municipality's own over it.
pub(super) fn language(files: &Files, path: &str, code: &str, dutch: Option<&Arc<Texts>>) -> Result<Texts, DataError> {
    let fail = |reason: String| DataError { file: path.to_owned(), reason };
    let known: LanguageIdentifier = code.parse().map_err(|_| fail(format!("‘{code}’ is geen code van een taal")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![known]);
    let mut keys: Vec<Box<str>> = Vec::new();
    for layer in files.layers(path) {
        let text = String::from_utf8(layer.into_owned()).map_err(|_| fail("het bestand is geen UTF-8".to_owned()))?;
        let resource = parse(text).map_err(fail)?;
        keys.extend(own_keys(&resource).map_err(fail)?);
        bundle.add_resource_overriding(resource);
    }
    if keys.is_empty() {
        return Err(fail("er staan geen teksten in".to_owned()));
    }
    shape(&mut bundle, dutch.is_none()).map_err(fail)?;
    let mut fixed = dutch.map_or_else(FxHashMap::default, |dutch| dutch.fixed.clone());
    for key in keys {
        match plain(&bundle, &key).map_err(|reason| fail(format!("{}: {reason}", key)))? {
            Some(text) => drop(fixed.insert(key, text)),
            None => drop(fixed.remove(&key)),
        }
    }
    Ok(Texts { code: code.into(), fixed, bundle, dutch: dutch.map(Arc::clone) })
}

fn parse(text: String) -> Result<FluentResource, String> {
    // Editors on Windows put a mark before a file and end lines in their own way.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    FluentResource::try_new(text).map_err(|(resource, errors)| {
        let first = errors.into_iter().next();
        first.map_or_else(|| "het bestand is niet te lezen".to_owned(), |error| wrong(resource.source(), &error))
    })
}

fn wrong(source: &str, error: &ParserError) -> String {
    let before = source.get(..error.pos.start).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let reason = match &error.kind {
        ErrorKind::ExpectedToken(token) => format!("hier hoort ‘{token}’ te staan"),
        ErrorKind::MissingValue | ErrorKind::ExpectedMessageField { .. } => "de tekst na ‘=’ ontbreekt".to_owned(),
        ErrorKind::MissingDefaultVariant => "een keuze mist de vorm met ‘*’ ervoor".to_owned(),
        ErrorKind::UnbalancedClosingBrace => "een ‘}’ zonder ‘{’".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "een aanhalingsteken mist".to_owned(),
        other => format!("dit is geen tekst in de vorm van Fluent ({other})"),
    };
    format!("regel {line}: {reason}")
}

/// The keys of one file, each once.
fn own_keys(resource: &FluentResource) -> Result<Vec<Box<str>>, String> {
    let mut keys: Vec<Box<str>> = Vec::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            let key = message.id.name;
            if message.value.is_none() || !message.attributes.is_empty() {
                return Err(format!("{key}: een tekst heeft hier één waarde, zonder ‘.’-regels"));
            }
            keys.push(key.into());
        }
    }
    let mut sorted: Vec<_> = keys.iter().collect();
    sorted.sort();
    match sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(format!("{} staat er twee keer in", pair[0])),
        None => Ok(keys),
    }
}

/// How numbers are written and what keeps Latin letters apart from those that run the other way.
fn shape(bundle: &mut FluentBundle<FluentResource>, dutch: bool) -> Result<(), String> {
    let about = |key: &str| Ok::<_, String>(plain(bundle, key)?.unwrap_or_else(|| Text::new(String::new())));
    for key in ABOUT_ITSELF {
        if about(key)?.is_empty() {
            return Err(format!("{key} ontbreekt"));
        }
    }
    let (direction, separator) = (about("taal-richting")?, about("taal-duizendtal")?);
    if !["ltr", "rtl"].contains(&&*direction) || (dutch && &*direction == "rtl") {
        return Err("taal-richting is ltr of rtl".to_owned());
    }
    bundle.set_use_isolating(&*direction == "rtl");
    let formatter: fn(&FluentValue<'_>, &_) -> Option<String> = match &*separator {
        "." => |value, _| whole(value),
        "," => |value, _| whole(value).map(|dotted| dotted.replace('.', ",")),
        _ => return Err("taal-duizendtal is . of ,".to_owned()),
    };
    bundle.set_formatter(Some(formatter));
    Ok(())
}

fn whole(value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(found) = value else { return None };
    // Arguments are counts: never below nought, never broken.
    Some(number(found.value as usize))
}

/// A text without arguments; `None` where it has some, or is not there.
fn plain(bundle: &FluentBundle<FluentResource>, key: &str) -> Result<Option<Text>, String> {
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { return Ok(None) };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors);
    let other = errors.iter().find(|error| !is_argument(error));
    match other {
        Some(error) => Err(format!("verwijst naar iets dat er niet is ({error})")),
        None if errors.is_empty() => Ok(Some(Text::new(text.into_owned()))),
        None => Ok(None),
    }
}

fn is_argument(error: &FluentError) -> bool {
    matches!(error, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
}
