//! Schemas: models, enums and types.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Map, Node, map, push};
use crate::facts::{ServiceFacts, Width};
use crate::model::{Choice, Field, Model};
use crate::prose::{self, Subject};
use crate::service::Service;
use crate::types::Type;

/// Facts of a value beside its type.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Hints<'a> {
    /// The values of an enum; `None` for other types.
    pub(super) allowed: &'a [String],
    pub(super) width: Option<Width>,
    pub(super) secret: bool,
    pub(super) base64: bool,
}

/// Creates a `$ref` to a schema.
pub(super) fn reference(name: &str) -> Map {
    map([("$ref", format!("#/components/schemas/{name}").into())])
}

/// Creates the schema of a value.
pub(super) fn value(value: &Type, hints: &Hints<'_>) -> Map {
    let plain = |name: &str| map([("type", name.into())]);
    let format = |name: &str, format: &str| map([("type", name.into()), ("format", format.into())]);
    match value {
        Type::String if !hints.allowed.is_empty() => {
            let values = hints.allowed.iter().map(String::as_str).collect();
            map([("type", "string".into()), ("enum", values)])
        }
        Type::String if hints.secret => format("string", "password"),
        Type::String if hints.base64 => format("string", "byte"),
        Type::String => plain("string"),
        Type::Integer => format(
            "integer",
            // 64 bits are safe, unless a source states that 32 bits are enough.
            if hints.width == Some(Width::Int32) { "int32" } else { "int64" },
        ),
        Type::Number => {
            format("number", if hints.width == Some(Width::Float) { "float" } else { "double" })
        }
        Type::Boolean => plain("boolean"),
        Type::DateTime => format("string", "date-time"),
        Type::Any => Map::new(),
        Type::Stream => format("string", "binary"),
        Type::List(item) => {
            map([("type", "array".into()), ("items", self::value(item, hints).into())])
        }
        Type::Map(entry) => map([
            ("type", "object".into()),
            ("additionalProperties", self::value(entry, hints).into()),
        ]),
        Type::Named(name) => reference(name),
    }
}

/// Returns the type, with `string` for enums without a schema whose values no source states.
pub(super) fn known(value: &Type, is_known: &impl Fn(&str) -> bool) -> Type {
    match value {
        Type::List(item) => Type::List(Box::new(known(item, is_known))),
        Type::Map(entry) => Type::Map(Box::new(known(entry, is_known))),
        Type::Named(name) if !is_known(name) => Type::String,
        other => other.clone(),
    }
}

/// Returns the type with strings in place of bytes.
fn with_text(value: &Type) -> Type {
    match value {
        Type::List(item) => Type::List(Box::new(with_text(item))),
        Type::Map(entry) => Type::Map(Box::new(with_text(entry))),
        Type::Stream => Type::String,
        other => other.clone(),
    }
}

/// Marks a schema as deprecated. OpenAPI has no keywords beside `$ref`, so a reference is wrapped.
fn deprecated(value: &Type, mut schema: Map) -> Map {
    if let Type::Named(_) = value {
        schema = map([("allOf", Node::List(vec![schema.into()]))]);
    }
    push(&mut schema, "deprecated", true);
    schema
}

/// Marks a string, or a list of strings, as an OCID.
pub(super) fn mark_ocid(schema: &mut Map, is_ocid: bool) {
    if is_ocid {
        push(schema, "x-oci-ocid", true);
    }
}

/// Creates all schemas of a service, sorted.
pub(super) fn schemas(service: &Service, facts: ServiceFacts<'_>) -> Map {
    let models: BTreeMap<_, _> =
        service.models.iter().map(|model| (model.name.as_str(), model)).collect();
    let context = Context { enums: enums(&models, facts), models, facts };
    let mut schemas: BTreeMap<&str, Node> = BTreeMap::new();
    schemas.insert("Error", error().into());
    for (name, values) in &context.enums {
        let hints = Hints { allowed: values, ..Hints::default() };
        schemas.insert(name, value(&Type::String, &hints).into());
    }
    for (name, model) in &context.models {
        schemas.insert(name, context.model(model).into());
    }
    schemas.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

/// Creates enums that fields refer to by name, and that have no class in the package. Their values are
/// in the facts, if all fields of the type agree.
fn enums<'a>(
    models: &BTreeMap<&'a str, &'a Model>,
    facts: ServiceFacts<'_>,
) -> BTreeMap<&'a str, Vec<String>> {
    let mut found: BTreeMap<&str, BTreeSet<Vec<String>>> = BTreeMap::new();
    for model in models.values() {
        for field in &model.fields {
            if let Type::Named(name) = field.value.innermost()
                && !models.contains_key(name.as_str())
            {
                let values = facts.values(&model.name, &field.wire);
                found.entry(name).or_default().extend(values);
            }
        }
    }
    let agreed = found.into_iter().filter_map(|(name, mut values)| match values.len() {
        1 => Some((name, values.pop_first()?)),
        _ => None,
    });
    agreed.collect()
}

/// Creates the error model of all services.
fn error() -> Map {
    let text = || value(&Type::String, &Hints::default()).into();
    map([
        ("type", "object".into()),
        ("required", ["code", "message"].into_iter().collect()),
        ("properties", map([("code", text()), ("message", text())]).into()),
    ])
}

fn discriminator(choice: &Choice) -> Map {
    let mut subtypes: Vec<_> = choice.subtypes.iter().collect();
    subtypes.sort();
    let mapping = subtypes
        .into_iter()
        .map(|(value, subtype)| (value.clone(), format!("#/components/schemas/{subtype}").into()));
    map([
        ("propertyName", choice.field.as_str().into()),
        ("mapping", mapping.collect::<Map>().into()),
    ])
}

/// Returns the values of an enum that is named like the hoisted type of a field: `LogEntryType` is the
/// type of `type` in `LogEntry`. Parameters refer to such enums.
pub(super) fn member_enum<'a>(service: &'a Service, name: &str) -> Option<&'a [String]> {
    let fields = service.models.iter().filter_map(|model| {
        let rest = name.strip_prefix(&model.name)?;
        let mut letters = rest.chars();
        let wire = letters.next()?.to_ascii_lowercase().to_string() + letters.as_str();
        model.fields.iter().find(|field| field.wire == wire)
    });
    fields.map(|field| field.allowed.as_slice()).find(|allowed| !allowed.is_empty())
}

struct Context<'a> {
    models: BTreeMap<&'a str, &'a Model>,
    enums: BTreeMap<&'a str, Vec<String>>,
    facts: ServiceFacts<'a>,
}

impl Context<'_> {
    fn model(&self, model: &Model) -> Map {
        let mut result = match model.base.as_deref() {
            None => self.object(model, &model.fields.iter().collect::<Vec<_>>()),
            Some(base) => self.subtype(model, base),
        };
        if let Some(choice) = &model.choice {
            push(&mut result, "discriminator", discriminator(choice));
        }
        result
    }

    fn subtype(&self, model: &Model, base: &str) -> Map {
        // Only the fields that the base does not have.
        let inherited =
            self.models.get(base).map(|base| base.fields.as_slice()).unwrap_or_default();
        let own: Vec<_> = model
            .fields
            .iter()
            .filter(|field| !inherited.iter().any(|other| other.wire == field.wire))
            .collect();
        let parts = vec![reference(base).into(), self.object(model, &own).into()];
        map([("allOf", Node::List(parts))])
    }

    fn object(&self, model: &Model, fields: &[&Field]) -> Map {
        let mut result = map([("type", "object".into())]);
        let required: Vec<_> = fields
            .iter()
            .filter(|field| field.required || model.chooses_by(field))
            .map(|field| field.wire.as_str())
            .collect();
        if !required.is_empty() {
            push(&mut result, "required", required.into_iter().collect::<Node>());
        }
        if !fields.is_empty() {
            let properties =
                fields.iter().map(|field| (field.wire.clone(), self.field(model, field).into()));
            push(&mut result, "properties", properties.collect::<Map>());
        }
        result
    }

    fn field(&self, model: &Model, field: &Field) -> Map {
        let mut allowed = field.allowed.clone();
        if allowed.is_empty() && *field.value.innermost() == Type::String {
            allowed = self.facts.values(&model.name, &field.wire).unwrap_or_default();
            for value in &field.documented {
                if !allowed.contains(value) {
                    allowed.push(value.clone());
                }
            }
        }
        // A subtype can have a value that is missing in the list; the service sends it.
        if let Some(choice) = &model.choice
            && model.chooses_by(field)
            && !allowed.is_empty()
        {
            for (value, _) in &choice.subtypes {
                if !allowed.contains(value) {
                    allowed.push(value.clone());
                }
            }
        }
        // JSON has no bytes: they are base64.
        let is_bytes = *field.value.innermost() == Type::Stream;
        let hints = Hints {
            allowed: &allowed,
            width: self.facts.width(&model.name, &field.wire),
            secret: field.secret,
            base64: is_bytes || self.facts.is_base64(&model.name, &field.wire),
        };
        let is_known = |name: &str| self.models.contains_key(name) || self.enums.contains_key(name);
        let value = known(&field.value, &is_known);
        let value = if is_bytes { with_text(&value) } else { value };
        let mut schema = self::value(&value, &hints);
        mark_ocid(&mut schema, field.ocid);
        let subject = Subject {
            model: Some(&model.name),
            wire: &field.wire,
            value: &value,
            allowed: &allowed,
            secret: field.secret,
        };
        prose::stated(&field.description, &subject).add_to(&mut schema);
        if field.deprecated { deprecated(&value, schema) } else { schema }
    }
}

impl Model {
    /// Whether the field is the discriminator, which is required even if no source states it.
    fn chooses_by(&self, field: &Field) -> bool {
        self.choice.as_ref().is_some_and(|choice| choice.field == field.wire)
    }
}
