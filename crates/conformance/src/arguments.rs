//! The arguments of a line, by location and name.
//!
//! Arguments that are left at the end are unknown to the operation.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oci_sdk_core::generated_v1::Wire;
use oci_sdk_core::{Body, Error, ErrorKind};
use serde_json::{Map, Value};

/// Arguments by location and name.
#[derive(Debug)]
pub struct Arguments {
    path: Map<String, Value>,
    query: Map<String, Value>,
    header: Map<String, Value>,
    body: Option<Value>,
}

impl Arguments {
    /// Reads `{path: {}, query: {}, header: {}, body}`. All of them can be missing or
    /// null.
    pub(crate) fn new(args: &Value) -> Result<Self, String> {
        let mut arguments =
            Self { path: Map::new(), query: Map::new(), header: Map::new(), body: None };
        let locations = match args {
            Value::Null => return Ok(arguments),
            Value::Object(locations) => locations,
            _ => return Err("`args` is not an object".to_owned()),
        };
        for (location, value) in locations.iter().filter(|(_, value)| !value.is_null()) {
            let named = match location.as_str() {
                "path" => &mut arguments.path,
                "query" => &mut arguments.query,
                "header" => &mut arguments.header,
                "body" => {
                    arguments.body = Some(value.clone());
                    continue;
                }
                other => return Err(format!("`args` has the unknown location `{other}`")),
            };
            let Value::Object(values) = value else {
                return Err(format!("`args.{location}` is not an object"));
            };
            *named = values.clone();
        }
        Ok(arguments)
    }

    pub fn path<T: Wire>(&mut self, name: &str) -> Result<T, Error> {
        needed("path", name, take(&mut self.path, "path", name)?)
    }

    pub fn query<T: Wire>(&mut self, name: &str) -> Result<T, Error> {
        needed("query", name, self.optional_query(name)?)
    }

    pub fn header<T: Wire>(&mut self, name: &str) -> Result<T, Error> {
        needed("header", name, self.optional_header(name)?)
    }

    pub fn optional_query<T: Wire>(&mut self, name: &str) -> Result<Option<T>, Error> {
        take(&mut self.query, "query", name)
    }

    pub fn optional_header<T: Wire>(&mut self, name: &str) -> Result<Option<T>, Error> {
        // Names of headers are case-insensitive.
        let same = self.header.keys().find(|other| other.eq_ignore_ascii_case(name)).cloned();
        take(&mut self.header, "header", same.as_deref().unwrap_or(name))
    }

    /// Returns the entries of a map, one for each value, from an object of values or of lists of values.
    pub fn query_entries<T: Wire>(&mut self, name: &str) -> Result<Vec<(String, T)>, Error> {
        let mut result = Vec::new();
        match self.query.remove(name) {
            None => {}
            Some(Value::Object(entries)) => {
                for (key, value) in entries {
                    let values =
                        if let Value::Array(values) = value { values } else { vec![value] };
                    for value in values {
                        let value =
                            read_parameter(&value).map_err(|why| wrong("query", name, &why))?;
                        result.push((key.clone(), value));
                    }
                }
            }
            Some(other) => return Err(wrong("query", name, &format!("{other} is not an object"))),
        }
        // Or in the form of the wire.
        let prefix = format!("{name}.");
        for name in self.query.keys().cloned().collect::<Vec<_>>() {
            if starts_with(&name, &prefix)
                && let Some(value) = take(&mut self.query, "query", &name)?
            {
                result.push((name[prefix.len()..].to_owned(), value));
            }
        }
        Ok(result)
    }

    /// Returns the entries of a map of headers: an object under the prefix, with or without a `*` or the
    /// last hyphen, or under its name in Python; or single headers in the form of the wire.
    pub fn header_entries(&mut self, prefix: &str) -> Result<Vec<(String, String)>, Error> {
        let is_map = |name: &str| {
            let name = name.to_ascii_lowercase().replace('_', "-");
            name.trim_end_matches(['-', '*']) == prefix.trim_end_matches('-')
        };
        let mut result = Vec::new();
        for name in self.header.keys().cloned().collect::<Vec<_>>() {
            if is_map(&name) {
                let entries: Option<BTreeMap<_, _>> = take(&mut self.header, "header", &name)?;
                result.extend(entries.into_iter().flatten());
            } else if starts_with(&name, prefix)
                && let Some(value) = take(&mut self.header, "header", &name)?
            {
                result.push((name[prefix.len()..].to_owned(), value));
            }
        }
        Ok(result)
    }

    pub fn body<T>(&mut self, read: impl FnOnce(&Value) -> Result<T, String>) -> Result<T, Error> {
        self.optional_body(read)?.ok_or_else(|| bad("the required body is missing"))
    }

    pub fn optional_body<T>(
        &mut self,
        read: impl FnOnce(&Value) -> Result<T, String>,
    ) -> Result<Option<T>, Error> {
        let body = self.body.take();
        body.map(|body| read(&body)).transpose().map_err(|why| bad(format!("the body: {why}")))
    }

    /// Reads a JSON body.
    pub fn json<T: Wire>(body: &Value) -> Result<T, String> {
        read(body)
    }

    /// Reads a body of bytes: `{"$stream_b64": "..."}`, or a string.
    pub fn bytes(body: &Value) -> Result<Body, String> {
        match (body, body.get("$stream_b64")) {
            (Value::String(text), _) => Ok(Body::from(text.clone())),
            (_, Some(Value::String(base64))) => {
                STANDARD.decode(base64).map(Body::from).map_err(|error| error.to_string())
            }
            _ => Err(format!("{body} is neither a string nor `$stream_b64`")),
        }
    }

    /// Rejects unused arguments.
    pub fn end(&mut self) -> Result<(), Error> {
        let locations = [("path", &self.path), ("query", &self.query), ("header", &self.header)];
        for (location, values) in locations {
            if let Some(name) = values.keys().next() {
                return Err(bad(format!("the operation has no {location} parameter `{name}`")));
            }
        }
        if self.body.is_some() {
            return Err(bad("the operation has no body"));
        }
        Ok(())
    }
}

fn take<T: Wire>(
    values: &mut Map<String, Value>,
    location: &str,
    name: &str,
) -> Result<Option<T>, Error> {
    let value = values.remove(name).filter(|value| !value.is_null());
    value.map(|value| read_parameter(&value).map_err(|why| wrong(location, name, &why))).transpose()
}

fn needed<T>(location: &str, name: &str, value: Option<T>) -> Result<T, Error> {
    value.ok_or_else(|| bad(format!("the required {location} parameter `{name}` is missing")))
}

/// Names are case-insensitive.
fn starts_with(name: &str, prefix: &str) -> bool {
    name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// Reads a parameter from its JSON, or from its string on the wire: `"7"` for 7.
fn read_parameter<T: Wire>(json: &Value) -> Result<T, String> {
    read(json).or_else(|why| {
        let others = match json {
            // The last form: a comma-separated list.
            Value::String(text) => {
                vec![serde_json::from_str(text).ok(), Some(text.split(',').collect())]
            }
            Value::Number(_) | Value::Bool(_) => vec![Some(Value::String(json.to_string()))],
            _ => Vec::new(),
        };
        let mut others = others.into_iter().flatten().filter(|other| !other.is_null());
        others.find_map(|other| read(&other).ok()).ok_or(why)
    })
}

fn wrong(location: &str, name: &str, why: &str) -> Error {
    bad(format!("the {location} parameter `{name}`: {why}"))
}

fn bad(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Argument, message.into())
}

/// Reads a value from JSON, as generated clients do.
pub(crate) fn read<T: Wire>(json: &Value) -> Result<T, String> {
    if json.is_null() {
        return Ok(T::default());
    }
    let text = json.to_string();
    let mut deserializer = serde_json::Deserializer::from_slice(text.as_bytes());
    T::read(&mut deserializer).map_err(|error| error.to_string())
}

/// Writes a value as JSON, as generated clients do, and parses the result.
pub(crate) fn written<T: Wire>(value: &T) -> Result<Value, String> {
    let mut text = Vec::new();
    value.write(&mut serde_json::Serializer::new(&mut text)).map_err(|error| error.to_string())?;
    serde_json::from_slice(&text).map_err(|error| error.to_string())
}
