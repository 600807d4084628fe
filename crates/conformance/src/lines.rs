//! The lines of a file: one JSON value each, plain or compressed.

use std::fs;
use std::io::{self, Read};
use std::mem;
use std::path::Path;

use flate2::read::MultiGzDecoder;
use serde_json::Value;

use crate::service::{Service, Services};
use crate::tally::Tally;

/// The lines to check. A filter without any matching line is a failure.
#[derive(Debug, Default, Clone)]
pub struct Filter {
    /// The services, by the name of the spec or of Oracle's Python module.
    pub services: Vec<String>,
    /// The operations or types: `GetWorkRequest`, or `get_work_request` as in Python.
    pub operations: Vec<String>,
}

/// A line to check.
pub(crate) struct Line<'s> {
    /// File and number, service, operation or type, and variant.
    pub(crate) name: String,
    pub(crate) service: &'s Service,
    pub(crate) json: Value,
}

impl Line<'_> {
    /// Returns a string of the line.
    pub(crate) fn text(&self, member: &str) -> &str {
        self.json[member].as_str().unwrap_or_default()
    }
}

/// Reads the lines that match the filter. `subject` is the field with the name of the operation
/// or the type. Problems of a line, a file or the filter are failures.
pub(crate) fn read<'s>(
    services: &'s Services,
    files: &[impl AsRef<Path>],
    filter: &Filter,
    subject: &str,
    tally: &mut Tally,
) -> Vec<Line<'s>> {
    let mut lines = Vec::new();
    let mut unused = filter.clone();
    let reading = Reading { services, filter, subject };
    for file in files {
        let name = file.as_ref().display().to_string();
        match text(file.as_ref()) {
            Ok(text) if text.trim().is_empty() => tally.fail(name, "the file has no lines"),
            Ok(text) => reading.lines(&name, &text, &mut unused, &mut lines, tally),
            Err(error) => tally.fail(name, format!("cannot be read: {error}")),
        }
    }
    for service in unused.services {
        tally.fail(format!("--service {service}"), "no line matches");
    }
    for operation in unused.operations {
        tally.fail(format!("--op {operation}"), "no line matches");
    }
    lines
}

/// The lines to read from a file.
struct Reading<'s, 'f> {
    services: &'s Services,
    filter: &'f Filter,
    /// The field with the name of the operation or the type.
    subject: &'f str,
}

impl<'s> Reading<'s, '_> {
    /// Reads the lines of one file.
    fn lines(
        &self,
        file: &str,
        text: &str,
        unused: &mut Filter,
        lines: &mut Vec<Line<'s>>,
        tally: &mut Tally,
    ) {
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let place = format!("{file}:{}", index + 1);
            let json: Value = match serde_json::from_str(line) {
                Ok(json) => json,
                Err(error) => {
                    tally.fail(place, format!("not JSON: {error}"));
                    continue;
                }
            };
            let member = |name: &str| json[name].as_str().unwrap_or_default();
            let (service, subject) = (member("service"), member(self.subject));
            if !self.filter.lets_through(service, subject, unused) {
                continue;
            }
            let name = format!("{place}: {service} {subject} {}", member("variant"));
            match self.services.get(service) {
                Some(service) => lines.push(Line { name, service, json }),
                None => tally.fail(name, format!("there is no service `{service}`")),
            }
        }
    }
}

impl Filter {
    /// Whether a line matches the filter. Removes the matching entries from `unused`.
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

/// Whether two names are equal except for case and word separators:
/// `GetWorkRequest` and `get_work_request`, `work-requests` and `work_requests`.
pub(crate) fn is_same_name(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> Vec<u8> {
        name.bytes().filter(|byte| !b"_-".contains(byte)).map(|b| b.to_ascii_lowercase()).collect()
    };
    letters(one) == letters(other)
}

/// Returns the content of a file without a byte-order mark. The first bytes tell whether it is compressed.
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
