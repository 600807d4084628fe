//! The differences between two versions of a spec, and which of them break programs that use our crates.
//!
//! Both versions are converted to facts, such as `model Job, field id`, which are then compared. A
//! renamed field is a removed and an added one.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// A difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The kind of the difference.
    pub kind: Kind,
    /// Whether programs have to change.
    pub breaking: bool,
    /// The place, such as `operation ListJobs, parameter limit`.
    pub place: String,
    /// The fact, or `before -> after` for a changed one.
    pub detail: String,
}

/// The kind of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Added.
    Added,
    /// Removed.
    Removed,
    /// Changed.
    Changed,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Added => "added",
            Kind::Removed => "removed",
            Kind::Changed => "changed",
        };
        let breaking = if self.breaking { " (breaking)" } else { "" };
        write!(f, "{kind}{breaking}: {}", self.place)?;
        if !self.detail.is_empty() {
            write!(f, ": {}", self.detail)?;
        }
        Ok(())
    }
}

/// A fact at a place.
#[derive(Debug, PartialEq, Eq)]
struct Fact {
    /// The visible part; a difference is breaking.
    shape: String,
    /// The invisible part, such as the path or the retries.
    hidden: String,
    /// Whether an added fact requires a change of programs.
    demanding: bool,
}

type Facts = BTreeMap<String, Fact>;

/// Returns the differences, sorted by place.
pub fn compare(before: &Value, after: &Value) -> Vec<Change> {
    let [old, new] = [before, after].map(facts);
    let mut changes = Vec::new();
    for (place, fact) in &old {
        let Some(other) = new.get(place) else {
            if is_own_news(&new, place) {
                let detail = fact.shape.clone();
                changes.push(Change {
                    kind: Kind::Removed,
                    breaking: true,
                    place: place.clone(),
                    detail,
                });
            }
            continue;
        };
        for (one, two, breaking) in
            [(&fact.shape, &other.shape, true), (&fact.hidden, &other.hidden, false)]
        {
            if one != two {
                let detail = format!("{one} -> {two}");
                changes.push(Change {
                    kind: Kind::Changed,
                    breaking,
                    place: place.clone(),
                    detail,
                });
            }
        }
    }
    for (place, fact) in new.iter().filter(|(place, _)| !old.contains_key(*place)) {
        if is_own_news(&old, place) {
            let detail = fact.shape.clone();
            let breaking = fact.demanding;
            changes.push(Change { kind: Kind::Added, breaking, place: place.clone(), detail });
        }
    }
    changes.sort_by(|a, b| (&a.place, a.kind).cmp(&(&b.place, b.kind)));
    changes
}

/// Whether a missing place is reported: not if its parent is missing too, or if the parent is not an
/// enum that could have values.
fn is_own_news(facts: &Facts, place: &str) -> bool {
    let Some((parent, child)) = place.rsplit_once(", ") else { return true };
    facts
        .get(parent)
        .is_some_and(|parent| !child.starts_with("value ") || parent.shape.contains("enum"))
}

fn facts(document: &Value) -> Facts {
    let mut facts = Facts::new();
    let hidden = |hidden: String| Fact { shape: String::new(), hidden, demanding: false };
    facts.insert("server".to_owned(), hidden(document["servers"].to_string()));
    // The endpoint is an argument of the client.
    let required = document["servers"][0]["x-oci-endpoint-required"].as_array();
    for client in required.into_iter().flatten() {
        let place = format!("endpoint of {} as an argument", client.as_str().unwrap_or_default());
        facts.insert(place, Fact { demanding: true, ..hidden(String::new()) });
    }
    for (path, item) in fields(&document["paths"]) {
        for (method, operation) in fields(item) {
            add_operation(
                &mut facts,
                &format!("{} {path}", method.to_ascii_uppercase()),
                operation,
            );
        }
    }
    for (name, schema) in fields(&document["components"]["schemas"]) {
        add_schema(&mut facts, name, schema);
    }
    facts
}

fn add_operation(facts: &mut Facts, endpoint: &str, operation: &Value) {
    let Some(id) = operation["operationId"].as_str() else { return };
    let place = format!("operation {id}");
    let extensions = fields(operation).filter(|(name, _)| name.starts_with("x-"));
    let marks = is_deprecated(operation).then(|| ("deprecated", "true".to_owned()));
    let marks =
        marks.into_iter().chain(extensions.map(|(name, value)| (name.as_str(), value.to_string())));
    let hidden =
        marks.fold(endpoint.to_owned(), |text, (name, value)| format!("{text}, {name}: {value}"));
    // The client of the operation.
    let client = operation["tags"][0].as_str().unwrap_or_default().to_owned();
    facts.insert(place.clone(), Fact { shape: client, hidden, demanding: false });
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let required = parameter["required"] == true;
        let place = format!("{place}, parameter {name}");
        let hidden = format!("in {}, explode {}", parameter["in"], parameter["explode"]);
        add(facts, &place, &parameter["schema"], required, hidden);
    }
    let body = &operation["requestBody"];
    for (media, content) in fields(&body["content"]) {
        let required = body["required"] == true;
        add(facts, &format!("{place}, body"), &content["schema"], required, media.clone());
    }
    let responses = fields(&operation["responses"]);
    for (status, response) in responses.filter(|(status, _)| status.starts_with('2')) {
        let contents = fields(&response["content"]);
        let contents: Vec<_> = contents
            .map(|(media, content)| format!("{media} {}", shape(&content["schema"])))
            .collect();
        let text = if contents.is_empty() { "nothing".to_owned() } else { contents.join(", ") };
        let fact = Fact { shape: text, hidden: status.clone(), demanding: false };
        facts.insert(format!("{place}, response"), fact);
        for (name, header) in fields(&response["headers"]) {
            add(
                facts,
                &format!("{place}, response header {name}"),
                &header["schema"],
                false,
                String::new(),
            );
        }
    }
}

fn add_schema(facts: &mut Facts, name: &str, schema: &Value) {
    let place = format!("model {name}");
    let parts: Vec<_> = match schema["allOf"].as_array() {
        Some(parts) => parts.iter().collect(),
        None => vec![schema],
    };
    let base = parts.iter().find_map(|part| part["$ref"].as_str()).map(reference);
    let own = shape(parts.last().unwrap_or(&schema));
    let text = base.map_or(own.clone(), |base| format!("{own} of {base}"));
    facts.insert(place.clone(), Fact { shape: text, hidden: String::new(), demanding: false });
    for part in parts {
        let required: Vec<_> = part["required"].as_array().into_iter().flatten().collect();
        for (field, schema) in fields(&part["properties"]) {
            let required = required.iter().any(|name| *name == field);
            let hidden = if is_deprecated(schema) { "deprecated" } else { "current" }.to_owned();
            add(facts, &format!("{place}, field {field}"), schema, required, hidden);
        }
        for (value, subtype) in fields(&part["discriminator"]["mapping"]) {
            let shape = reference(subtype.as_str().unwrap_or_default()).to_owned();
            let fact = Fact { shape, hidden: String::new(), demanding: false };
            facts.insert(format!("{place}, subtype {value}"), fact);
        }
        add_values(facts, &place, part);
    }
}

/// Adds a fact with a type, which can be required.
fn add(facts: &mut Facts, place: &str, schema: &Value, required: bool, hidden: String) {
    let word = if required { "required" } else { "optional" };
    let shape = format!("{word} {}", shape(schema));
    facts.insert(place.to_owned(), Fact { shape, hidden, demanding: required });
    add_values(facts, place, schema);
}

/// Adds the values of a schema that is an enum or a list of an enum.
fn add_values(facts: &mut Facts, place: &str, schema: &Value) {
    for value in schema["enum"].as_array().into_iter().flatten() {
        let place = format!("{place}, value {}", value.as_str().unwrap_or_default());
        facts.insert(place, Fact { shape: String::new(), hidden: String::new(), demanding: false });
    }
    for inner in [&schema["items"], &schema["additionalProperties"]] {
        if inner.is_object() {
            add_values(facts, place, inner);
        }
    }
}

/// Formats a type briefly: `string(date-time)`, `[Job]`, `{string}`.
fn shape(schema: &Value) -> String {
    // A deprecated reference is an `allOf` of one part.
    if let Some(name) = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str()) {
        return reference(name).to_owned();
    }
    if schema["enum"].is_array() {
        return "enum".to_owned();
    }
    match schema["type"].as_str() {
        None => "anything".to_owned(),
        Some("array") => format!("[{}]", shape(&schema["items"])),
        Some("object") if schema["additionalProperties"].is_object() => {
            format!("{{{}}}", shape(&schema["additionalProperties"]))
        }
        Some(name) => match schema["format"].as_str() {
            Some(format) => format!("{name}({format})"),
            None => name.to_owned(),
        },
    }
}

fn is_deprecated(value: &Value) -> bool {
    value["deprecated"] == true
}

fn reference(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

fn fields(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
