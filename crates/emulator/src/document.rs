//! An OpenAPI document as JSON, with its references.

use std::collections::HashSet;

use serde_json::Value;

use crate::problem::{Problems, deeper};

/// Longer chains of references are considered cycles.
const MAX_REFERENCES: usize = 32;

#[derive(Debug)]
pub(crate) struct Document {
    root: Value,
}

#[cfg(feature = "yaml")]
fn parse_yaml(text: &str) -> Result<Value, String> {
    // The default budget is 250,000 nodes, which the largest services exceed.
    let options = serde_saphyr::options! { budget: None };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| error.to_string())
}

#[cfg(not(feature = "yaml"))]
fn parse_yaml(_: &str) -> Result<Value, String> {
    Err("not JSON; enable the feature `yaml` of oci-sdk-emulator to read YAML".to_owned())
}

impl Document {
    /// Parses YAML, or JSON when the text starts with a brace.
    ///
    /// # Errors
    ///
    /// The parser's message, which names line and column.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let root = if text.trim_start().starts_with('{') {
            serde_json::from_str(text).map_err(|error| error.to_string())?
        } else {
            parse_yaml(text)?
        };
        Ok(Self { root })
    }

    pub(crate) fn root(&self) -> &Value {
        &self.root
    }

    /// Follows `$ref` to a value without one. A dangling reference, which
    /// [`check_references`](Self::check_references) reports, resolves to itself.
    pub(crate) fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        for _ in 0..MAX_REFERENCES {
            match self.target(value) {
                Some(target) => value = target,
                None => break,
            }
        }
        value
    }

    fn target<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        let reference = value.get("$ref")?.as_str()?;
        self.root.pointer(reference.strip_prefix('#')?)
    }

    /// Reports every `$ref` of the document that is dangling or part of a cycle.
    pub(crate) fn check_references(&self, problems: &mut Problems<'_>) {
        self.check_below(&self.root, "", problems);
    }

    fn check_below(&self, value: &Value, pointer: &str, problems: &mut Problems<'_>) {
        match value {
            Value::Object(fields) => {
                if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
                    if self.target(value).is_none() {
                        problems.add(pointer, format!("dangling $ref: {reference}"));
                    } else if self.resolve(value).get("$ref").is_some() {
                        problems.add(pointer, format!("cyclic $ref: {reference}"));
                    }
                }
                for (name, field) in fields {
                    self.check_below(field, &deeper(pointer, name), problems);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.check_below(item, &format!("{pointer}/{index}"), problems);
                }
            }
            _ => {}
        }
    }

    /// Returns the fields of a schema, with those of its bases and subtypes; `None` when the schema
    /// allows additional fields.
    pub(crate) fn fields(&self, schema: &Value) -> Option<HashSet<String>> {
        let mut names = HashSet::new();
        let mut seen = HashSet::new();
        self.collect_fields(schema, &mut names, &mut seen).then_some(names)
    }

    fn collect_fields<'a>(
        &'a self,
        schema: &'a Value,
        names: &mut HashSet<String>,
        seen: &mut HashSet<*const Value>,
    ) -> bool {
        let schema = self.resolve(schema);
        if !seen.insert(std::ptr::from_ref(schema)) {
            return true;
        }
        let open = schema
            .get("additionalProperties")
            .is_some_and(|additional| additional != &Value::Bool(false));
        let mut known = false;
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            names.extend(properties.keys().cloned());
            known = true;
        }
        let mut closed = !open;
        for base in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            closed &= self.collect_fields(base, names, seen);
            known = true;
        }
        let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object);
        for subtype in mapping.into_iter().flat_map(serde_json::Map::values) {
            if let Some(subtype) = self.mapped(subtype) {
                closed &= self.collect_fields(subtype, names, seen);
            }
        }
        known && closed
    }

    /// Returns the schema of an entry of a discriminator's mapping: a reference or a plain name.
    pub(crate) fn mapped(&self, entry: &Value) -> Option<&Value> {
        let entry = entry.as_str()?;
        match entry.strip_prefix('#') {
            Some(pointer) => self.root.pointer(pointer),
            None => self.root.pointer(&deeper("/components/schemas", entry)),
        }
    }
}
