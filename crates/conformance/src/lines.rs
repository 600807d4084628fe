//! The lines of a file: JSON, one value each, plain or compressed.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use serde_json::Value;

use crate::service::{self, Service};
use crate::tally::Tally;

/// Which lines are checked.
#[derive(Debug, Default, Clone)]
pub struct Filter {
    /// Those of these services, by the name of the spec or of Oracle's Python module.
    pub services: Vec<String>,
    /// Those of these operations or types.
    pub operations: Vec<String>,
}

/// A line that is to be checked.
pub(crate) struct Line {
    /// File and number, service, operation or type, and variant.
    pub(crate) name: String,
    pub(crate) service: &'static Service,
    pub(crate) json: Value,
}

impl Line {
    /// A text of the line.
    pub(crate) fn text(&self, member: &str) -> &str {
        self.json[member].as_str().unwrap_or_default()
    }
}

/// Reads the lines that the filter lets through; `subject` is the member that names an operation
/// or a type. What is wrong with a line counts as a failure.
pub(crate) fn read(path: &Path, filter: &Filter, subject: &str, tally: &mut Tally) -> Vec<Line> {
    let file = path.display();
    let text = match text(path) {
        Ok(text) => text,
        Err(error) => {
            tally.fail(file.to_string(), format!("cannot be read: {error}"));
            return Vec::new();
        }
    };
    let mut lines = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let place = format!("{file}:{}", index + 1);
        let json: Value = match serde_json::from_str(line) {
            Ok(json) => json,
            Err(error) => {
                tally.fail(place, format!("no JSON: {error}"));
                continue;
            }
        };
        let member = |name: &str| json[name].as_str().unwrap_or_default();
        let (service, subject) = (member("service"), member(subject));
        if !filter.lets_through(service, subject) {
            continue;
        }
        let name = format!("{place}: {service} {subject} {}", member("variant"));
        match service::service(service) {
            Some(service) => lines.push(Line { name, service, json }),
            None => tally.fail(name, format!("there is no service `{service}`")),
        }
    }
    lines
}

impl Filter {
    fn lets_through(&self, service: &str, subject: &str) -> bool {
        let is_service = |other: &String| other.replace('_', "-") == service.replace('_', "-");
        (self.services.is_empty() || self.services.iter().any(is_service))
            && (self.operations.is_empty() || self.operations.iter().any(|other| other == subject))
    }
}

/// The text of a file; its first bytes say whether it is compressed.
fn text(path: &Path) -> io::Result<String> {
    let bytes = fs::read(path)?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut text = String::new();
        MultiGzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
        return Ok(text);
    }
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}
