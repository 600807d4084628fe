//! The lines of a file: JSON, one value each, plain or compressed.

use std::fs;
use std::io::{self, Read};
use std::mem;
use std::path::Path;

use flate2::read::MultiGzDecoder;
use serde_json::Value;

use crate::service::{self, Service};
use crate::tally::Tally;

/// Which lines are checked. One that is about no line at all counts as a failure.
#[derive(Debug, Default, Clone)]
pub struct Filter {
    /// Those of these services, by the name of the spec or of Oracle's Python module.
    pub services: Vec<String>,
    /// Those of these operations or types: `GetWorkRequest`, or `get_work_request` as in Python.
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
/// or a type. What is wrong with a line, a file or the filter counts as a failure.
pub(crate) fn read(
    files: &[impl AsRef<Path>],
    filter: &Filter,
    subject: &str,
    tally: &mut Tally,
) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut unused = filter.clone();
    for file in files {
        let name = file.as_ref().display().to_string();
        match text(file.as_ref()) {
            Ok(text) if text.trim().is_empty() => tally.fail(name, "there are no lines in it"),
            Ok(text) => lines_of(&name, &text, filter, &mut unused, subject, &mut lines, tally),
            Err(error) => tally.fail(name, format!("cannot be read: {error}")),
        }
    }
    for service in unused.services {
        tally.fail(format!("--service {service}"), "no line is about it");
    }
    for operation in unused.operations {
        tally.fail(format!("--op {operation}"), "no line is about it");
    }
    lines
}

/// Reads the lines of one file.
fn lines_of(
    file: &str,
    text: &str,
    filter: &Filter,
    unused: &mut Filter,
    subject: &str,
    lines: &mut Vec<Line>,
    tally: &mut Tally,
) {
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
        if !filter.lets_through(service, subject, unused) {
            continue;
        }
        let name = format!("{place}: {service} {subject} {}", member("variant"));
        match service::service(service) {
            Some(service) => lines.push(Line { name, service, json }),
            None => tally.fail(name, format!("there is no service `{service}`")),
        }
    }
}

impl Filter {
    /// Whether a line is to be checked; takes from `unused` what has let it through.
    fn lets_through(&self, service: &str, subject: &str, unused: &mut Self) -> bool {
        let is_service = |other: &String| is_same_name(other, service);
        if !self.services.is_empty() && !self.services.iter().any(is_service) {
            return false;
        }
        unused.services.retain(|other| !is_service(other));
        let is_subject = |other: &String| is_same_name(other, subject);
        unused.operations.retain(|other| !is_subject(other));
        self.operations.is_empty() || self.operations.iter().any(is_subject)
    }
}

/// Whether two names are the same but for capitals and what stands between the words:
/// `GetWorkRequest` and `get_work_request`, `work-requests` and `work_requests`.
pub(crate) fn is_same_name(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> Vec<u8> {
        name.bytes().filter(|byte| !b"_-".contains(byte)).map(|b| b.to_ascii_lowercase()).collect()
    };
    letters(one) == letters(other)
}

/// The text of a file without a byte-order mark; its first bytes say whether it is compressed.
fn text(path: &Path) -> io::Result<String> {
    let mut bytes = fs::read(path)?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let compressed = mem::take(&mut bytes);
        MultiGzDecoder::new(compressed.as_slice()).read_to_end(&mut bytes)?;
    }
    let text = String::from_utf8(bytes)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
