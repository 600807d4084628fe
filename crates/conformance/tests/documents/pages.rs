//! Reading of Oracle's reference pages: the operations with their parameters, and the models
//! with their fields.
//!
//! Three kinds of pages: a client of the Python SDK, a model of the Python SDK, and an operation of
//! the REST API.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// Settings of a call in the Python SDK, which are not parameters of the API.
const SETTINGS: [&str; 4] =
    ["retry_strategy", "allow_control_chars", "enable_strict_url_encoding", "buffer_limit"];

/// The names in all pages of a directory.
pub(crate) fn facts(folder: &Path) -> Vec<Value> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let facts = names.iter().flat_map(|name| {
        let (service, subject) = name.split_once('.').unwrap();
        let text = fs::read_to_string(folder.join(name)).unwrap();
        let found = match subject.trim_end_matches(".txt") {
            "WorkRequest" => vec![model(service, &text)],
            client if client.ends_with("Client") => operations(service, &text),
            "GetWorkRequest" => rest(service, &text),
            _ => panic!("{name} is of no kind that is known"),
        };
        assert!(!found.is_empty(), "nothing is found in {name}");
        found
    });
    facts.collect()
}

/// Reads a page of a client: headings `name(required, **kwargs)`, each followed by its parameters,
/// `• name (type) –`, and `(required)` or `(optional)`.
fn operations(service: &str, text: &str) -> Vec<Value> {
    let mut operations: Vec<(&str, BTreeMap<&str, bool>)> = Vec::new();
    let mut open = None;
    for line in text.lines() {
        if let Some(name) = heading(line) {
            operations.push((name, BTreeMap::new()));
            open = None;
            continue;
        }
        let Some((_, parameters)) = operations.last_mut() else { continue };
        let line = line.trim();
        let rest = match bullet(line) {
            Some((name, rest)) => {
                open = Some(name);
                rest
            }
            None => line,
        };
        if rest.is_empty() {
            continue;
        }
        // The description of a parameter begins with its requirement.
        let required = match rest.split_once(')').map_or(rest, |(first, _)| first) {
            "(required" => Some(true),
            "(optional" => Some(false),
            _ => None,
        };
        if let Some(name) = open.take().filter(|name| !SETTINGS.contains(name))
            && let Some(required) = required
        {
            parameters.insert(name, required);
        }
    }
    operations
        .into_iter()
        .filter(|(name, _)| !name.starts_with('_'))
        .map(|(name, parameters)| {
            json!({ "service": service, "operation": name, "parameters": parameters })
        })
        .collect()
}

/// Returns the name in a heading such as `get_job(job_id, **kwargs)`.
fn heading(line: &str) -> Option<&str> {
    let (name, arguments) = line.strip_suffix(')')?.split_once('(')?;
    let is = |text: &str, more: &[char]| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || more.contains(&c))
    };
    (is(name, &['_']) && is(arguments, &['_', ',', ' ', '*'])).then_some(name)
}

/// Returns the name in a bullet such as `• job_id (str) – (required) The id`, and the text after the dash.
fn bullet(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix("• ")?.split_once(" (")?;
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !name.chars().all(is_name) {
        return None;
    }
    let (_, rest) = rest.split_once(") ")?;
    let rest = rest.strip_prefix("--").or_else(|| rest.strip_prefix('–'))?;
    Some((name, rest.trim_start()))
}

/// Reads a page of a model: fields are bullets of the constructor, or lines of a table such as
/// `id [Required] Gets the id of this WorkRequest.`
fn model(service: &str, text: &str) -> Value {
    let members: BTreeSet<_> = text
        .lines()
        .filter_map(|line| match line.strip_prefix("  ").and_then(bullet) {
            Some((name, _)) => Some(name),
            None => {
                let (name, rest) = line.split_once(' ')?;
                let rest = rest.strip_prefix("[Required] ").unwrap_or(rest);
                rest.starts_with(&format!("Gets the {name} of this")).then_some(name)
            }
        })
        .collect();
    json!({ "service": service, "model": "WorkRequest", "members": members })
}

/// Reads a page of the REST API: lines `name(required): type`, of parameters in the section of the
/// request, and of fields in that of the schema.
fn rest(service: &str, text: &str) -> Vec<Value> {
    let between = |start: &str, end: &str| {
        let (_, rest) = text.split_once(start).unwrap();
        rest.split_once(end).unwrap().0.lines().collect::<Vec<_>>()
    };
    let request = between("\nRequest\n", "\nResponse\n");
    let parameters: BTreeMap<_, _> = request.iter().filter_map(|line| named(line)).collect();
    // A field is on the line after a hyphen.
    let schema = between("Root Schema : WorkRequest", "Nested Schema : resources");
    let members = schema.windows(2).filter(|lines| lines[0] == "-" || lines[0].ends_with(" -"));
    let members: BTreeSet<_> =
        members.filter_map(|lines| named(lines[1])).map(|(name, _)| name).collect();
    vec![
        json!({ "service": service, "operation": "get_work_request", "parameters": parameters }),
        json!({ "service": service, "model": "WorkRequest", "members": members }),
    ]
}

/// Returns the name in `workRequestId(required): string`, in lower case, and whether it is required.
fn named(line: &str) -> Option<(String, bool)> {
    let (name, _) = line.split_once(':')?;
    let required = name.strip_suffix("(required)");
    let name = required.unwrap_or(name);
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
    is_name.then(|| (snake(name), required.is_some()))
}

/// `workRequestId` and `opc-request-id` as `work_request_id` and `opc_request_id`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(if c == '-' { '_' } else { c.to_ascii_lowercase() });
    }
    snake
}
