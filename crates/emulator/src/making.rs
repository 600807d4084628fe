//! Values of a model, made from what is known: known fields are copied if they fit the schema, other required
//! fields are generated, and the rest is absent.

use serde_json::{Map, Number, Value};

use crate::{document::Document, members::Members, ocid};

/// The depth below which nothing is made up.
const DEEPEST: usize = 12;

/// Makes values of the models of a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Maker<'d> {
    pub(crate) document: &'d Document,
    /// The time for fields that are times, such as `2023-01-05T21:31:40.123Z`.
    pub(crate) now: &'d str,
    /// The realm and the region of identifiers, such as `oc1.phx`.
    pub(crate) place: &'d str,
}

impl<'d> Maker<'d> {
    /// Creates an object of the schema from these fields.
    pub(crate) fn object(
        &self,
        schema: &'d Value,
        known: &Map<String, Value>,
    ) -> Map<String, Value> {
        self.object_at(schema, known, 0)
    }

    /// Returns the value in the form of the schema; `None` if it is of another type.
    pub(crate) fn fit(&self, schema: &'d Value, value: &Value) -> Option<Value> {
        self.fit_at(schema, value, 0)
    }

    fn object_at(
        &self,
        schema: &'d Value,
        known: &Map<String, Value>,
        depth: usize,
    ) -> Map<String, Value> {
        let members = Members::of(self.document, schema, known);
        let mut object = Map::new();
        for (name, schema) in &members.properties {
            let taken = known.get(*name).and_then(|value| self.fit_at(schema, value, depth));
            if let Some(value) = taken {
                object.insert((*name).to_owned(), value);
            } else if members.required.contains(name) {
                object.insert((*name).to_owned(), self.value(schema, name, depth));
            }
        }
        if let Some(schema) = members.additional {
            for (name, value) in known {
                if !object.contains_key(name)
                    && let Some(value) = self.fit_at(schema, value, depth)
                {
                    object.insert(name.clone(), value);
                }
            }
        } else if members.properties.is_empty() {
            // Any object.
            object.clone_from(known);
        }
        if let Some((member, kind)) = members.selected {
            object.insert(member.to_owned(), Value::from(kind));
        }
        object
    }

    fn fit_at(&self, schema: &'d Value, value: &Value, depth: usize) -> Option<Value> {
        let schema = self.document.resolve(schema);
        if depth > DEEPEST {
            return None;
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array)
            && !values.contains(value)
        {
            return None;
        }
        match (kind(schema), value) {
            (_, Value::Null) => None,
            (Kind::Any, _) => Some(value.clone()),
            (Kind::Object, Value::Object(known)) => {
                Some(Value::Object(self.object_at(schema, known, depth + 1)))
            }
            (Kind::Array, Value::Array(items)) => {
                let Some(item) = schema.get("items") else { return Some(value.clone()) };
                let fit = items.iter().map(|value| self.fit_at(item, value, depth + 1));
                fit.collect::<Option<Vec<_>>>().map(Value::Array)
            }
            (Kind::String, Value::String(_))
            | (Kind::Boolean, Value::Bool(_))
            | (Kind::Number, Value::Number(_)) => Some(value.clone()),
            (Kind::Integer, Value::Number(number)) => {
                (number.is_i64() || number.is_u64()).then(|| value.clone())
            }
            // Some models have the number of another model as a string.
            (Kind::String, Value::Number(number)) => Some(Value::from(number.to_string())),
            _ => None,
        }
    }

    /// Generates a value of the schema for the field `name`.
    pub(crate) fn value(&self, schema: &'d Value, name: &str, depth: usize) -> Value {
        let schema = self.document.resolve(schema);
        if let Some(value) = schema.get("default").filter(|value| !value.is_null()) {
            return value.clone();
        }
        if let Some(first) = schema.get("enum").and_then(|values| values.get(0)) {
            return first.clone();
        }
        match kind(schema) {
            Kind::String => Value::from(self.text(schema, name)),
            Kind::Integer | Kind::Number => {
                let least = schema.get("minimum").and_then(Value::as_number).cloned();
                Value::Number(least.unwrap_or_else(|| Number::from(0)))
            }
            Kind::Boolean => Value::Bool(false),
            Kind::Array => {
                let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or_default();
                let item = schema.get("items").filter(|_| depth < DEEPEST);
                let items = item.map(|item| self.value(item, name, depth + 1));
                let count = usize::try_from(least.min(16)).unwrap_or_default();
                Value::Array(items.into_iter().cycle().take(count).collect())
            }
            Kind::Object if depth < DEEPEST => {
                Value::Object(self.object_at(schema, &Map::new(), depth + 1))
            }
            Kind::Object | Kind::Any => Value::Object(Map::new()),
        }
    }

    fn text(&self, schema: &Value, name: &str) -> String {
        match schema.get("format").and_then(Value::as_str) {
            Some("date-time") => return self.now.to_owned(),
            Some("date") => return self.now.chars().take(10).collect(),
            Some("byte") => return "AA==".to_owned(),
            Some("uri") => return format!("https://{}.example.com", name.to_ascii_lowercase()),
            Some("uuid") => return "00000000-0000-4000-8000-000000000000".to_owned(),
            _ => {}
        }
        if is_ocid(schema, name) {
            return ocid::of(&ocid_kind(name), self.place);
        }
        let length = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
        let least = usize::try_from(length("minLength").unwrap_or_default()).unwrap_or_default();
        let most = length("maxLength").and_then(|most| usize::try_from(most).ok());
        let mut text = name.to_owned();
        while text.len() < least && text.len() < 4096 {
            text.push('x');
        }
        text.truncate(most.unwrap_or(usize::MAX));
        text
    }
}

/// Whether a string is an OCID.
fn is_ocid(schema: &Value, name: &str) -> bool {
    schema.get("x-oci-ocid") == Some(&Value::Bool(true)) || name == "id" || name.ends_with("Id")
}

/// Returns the kind of an OCID by the name of a field: `subnet` for `subnetId`.
pub(crate) fn ocid_kind(name: &str) -> String {
    let name = name.strip_suffix("Id").or_else(|| name.strip_suffix("Ids")).unwrap_or(name);
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
    Any,
}

fn kind(schema: &Value) -> Kind {
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => Kind::String,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Boolean,
        Some("array") => Kind::Array,
        Some("object") => Kind::Object,
        _ if ["properties", "allOf", "discriminator"]
            .iter()
            .any(|word| schema.get(word).is_some()) =>
        {
            Kind::Object
        }
        _ => Kind::Any,
    }
}
