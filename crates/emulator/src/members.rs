//! The fields of a model: its own, those of its bases, and those of the subtype that a value selects.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::document::Document;

/// The most bases and subtypes that lead to each other.
const MOST_STEPS: usize = 32;

/// The fields of a model.
#[derive(Debug, Default)]
pub(crate) struct Members<'d> {
    pub(crate) properties: BTreeMap<&'d str, &'d Value>,
    pub(crate) required: BTreeSet<&'d str>,
    /// The schema of fields that are not named.
    pub(crate) additional: Option<&'d Value>,
    /// The field that selects the subtype, and its value.
    pub(crate) selected: Option<(&'d str, &'d str)>,
}

impl<'d> Members<'d> {
    /// Returns the fields of an object of the schema. The value selects the subtype; without a known one,
    /// the smallest subtype is used.
    pub(crate) fn of(
        document: &'d Document,
        schema: &'d Value,
        value: &Map<String, Value>,
    ) -> Self {
        let mut members = Self::default();
        let schema = document.resolve(schema);
        members.collect(document, schema, value, 0);
        if members.selected.is_none() {
            members.selected = kind_of(document, schema, schema, 0);
        }
        members
    }

    fn collect(
        &mut self,
        document: &'d Document,
        schema: &'d Value,
        value: &Map<String, Value>,
        step: usize,
    ) {
        self.collect_own(document, schema, step);
        let Some(discriminator) = schema.get("discriminator") else { return };
        let member = discriminator.get("propertyName").and_then(Value::as_str).unwrap_or_default();
        let Some(mapping) = discriminator.get("mapping").and_then(Value::as_object) else { return };
        // A value that the enum does not have is that of another model, and is not kept.
        let allowed = self
            .properties
            .get(member)
            .and_then(|schema| document.resolve(schema).get("enum").and_then(Value::as_array));
        let is_allowed = |given: &&Value| allowed.is_none_or(|allowed| allowed.contains(given));
        let given = value.get(member).filter(is_allowed).and_then(Value::as_str);
        let subtypes = || {
            mapping
                .iter()
                .filter_map(|(kind, entry)| Some((kind.as_str(), document.mapped(entry)?)))
        };
        let chosen = match given {
            Some(given) => subtypes().find(|(kind, _)| *kind == given),
            None => subtypes().min_by_key(|(_, subtype)| weight(document, subtype)),
        };
        let Some((kind, subtype)) = chosen else { return };
        self.selected = Some((member, kind));
        let subtype = document.resolve(subtype);
        if !std::ptr::eq(subtype, schema) && step < MOST_STEPS {
            self.collect_own(document, subtype, step + 1);
            // A subtype can have subtypes of its own.
            if subtype.get("discriminator").is_some() {
                self.collect(document, subtype, value, step + 1);
            }
        }
    }

    /// Adds the fields of a schema and of its bases.
    fn collect_own(&mut self, document: &'d Document, schema: &'d Value, step: usize) {
        if step >= MOST_STEPS {
            return;
        }
        for base in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.collect_own(document, document.resolve(base), step + 1);
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        self.properties
            .extend(properties.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema)));
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        self.required.extend(required.filter_map(Value::as_str));
        if let Some(additional) =
            schema.get("additionalProperties").filter(|schema| schema.is_object())
        {
            self.additional = Some(additional);
        }
    }
}

/// Returns the field that selects a subtype in one of its bases, and its value; `None` if the schema is no
/// subtype, or has subtypes of its own.
pub(crate) fn own_kind<'d>(
    document: &'d Document,
    schema: &'d Value,
) -> Option<(&'d str, &'d str)> {
    let schema = document.resolve(schema);
    if schema.get("discriminator").is_some() {
        return None;
    }
    kind_of(document, schema, schema, 0)
}

/// Returns the field that selects this very subtype in one of its bases, and its value.
fn kind_of<'d>(
    document: &'d Document,
    subtype: &'d Value,
    schema: &'d Value,
    step: usize,
) -> Option<(&'d str, &'d str)> {
    let bases = schema.get("allOf").and_then(Value::as_array).filter(|_| step < MOST_STEPS)?;
    bases.iter().find_map(|base| {
        let base = document.resolve(base);
        let of_base = || {
            let discriminator = base.get("discriminator")?;
            let member = discriminator.get("propertyName")?.as_str()?;
            let mapping = discriminator.get("mapping")?.as_object()?;
            let is_this = |entry: &Value| {
                document.mapped(entry).is_some_and(|other| std::ptr::eq(other, subtype))
            };
            let (kind, _) = mapping.iter().find(|(_, entry)| is_this(entry))?;
            Some((member, kind.as_str()))
        };
        of_base().or_else(|| kind_of(document, subtype, base, step + 1))
    })
}

/// Returns the number of required fields that are objects, then of all required ones.
fn weight(document: &Document, schema: &Value) -> (usize, usize) {
    let mut members = Members::default();
    members.collect_own(document, document.resolve(schema), 0);
    let is_object = |name: &&&str| {
        let schema = members.properties.get(**name).map(|schema| document.resolve(schema));
        schema.is_some_and(|schema| schema.get("type").is_none_or(|kind| kind == "object"))
    };
    (members.required.iter().filter(is_object).count(), members.required.len())
}

/// Returns the name of the model that a schema refers to, such as `JobRun`.
pub(crate) fn model_name(schema: &Value) -> Option<&str> {
    let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"))?.as_str()?;
    reference.strip_prefix("#/components/schemas/")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Members;
    use crate::document::Document;

    #[test]
    fn value_selects_the_subtype() {
        let root = json!({ "components": { "schemas": {
            "Shape": {
                "type": "object",
                "required": ["kind"],
                "properties": { "kind": { "type": "string" } },
                "discriminator": { "propertyName": "kind", "mapping": {
                    "CIRCLE": "#/components/schemas/Circle",
                    "DOT": "#/components/schemas/Dot",
                } },
            },
            "Circle": { "allOf": [
                { "$ref": "#/components/schemas/Shape" },
                { "type": "object", "required": ["radius"], "properties": { "radius": { "type": "number" } } },
            ] },
            "Dot": { "allOf": [
                { "$ref": "#/components/schemas/Shape" },
                { "type": "object", "properties": { "color": { "type": "string" } } },
            ] },
        } } });
        let document = Document::parse(&root.to_string()).unwrap();
        let schema = json!({ "$ref": "#/components/schemas/Shape" });
        let of = |value: Value| {
            let members = Members::of(&document, &schema, value.as_object().unwrap());
            let join = |names: Vec<&str>| names.join(" ");
            (
                join(members.properties.keys().copied().collect()),
                join(members.required.iter().copied().collect()),
                members.selected.map(|(_, kind)| kind.to_owned()),
            )
        };
        let text = str::to_owned;
        let circle = of(json!({ "kind": "CIRCLE" }));
        assert_eq!(circle, (text("kind radius"), text("kind radius"), Some(text("CIRCLE"))));
        let smallest = of(json!({}));
        assert_eq!(smallest, (text("color kind"), text("kind"), Some(text("DOT"))));
        let unknown = of(json!({ "kind": "SQUARE" }));
        assert_eq!(unknown, (text("kind"), text("kind"), None));

        let circle = json!({ "$ref": "#/components/schemas/Circle" });
        let members = Members::of(&document, &circle, &serde_json::Map::new());
        assert_eq!(members.selected, Some(("kind", "CIRCLE")));
    }

    #[test]
    fn value_that_the_enum_lacks_selects_no_subtype() {
        let root = json!({ "components": { "schemas": {
            "Answer": {
                "type": "object",
                "required": ["kind"],
                "properties": { "kind": { "type": "string", "enum": ["LIST", "TEXT"] } },
                "discriminator": { "propertyName": "kind", "mapping": { "LIST": "#/components/schemas/List" } },
            },
            "List": { "allOf": [
                { "$ref": "#/components/schemas/Answer" },
                { "type": "object", "required": ["items"], "properties": { "items": { "type": "array" } } },
            ] },
        } } });
        let document = Document::parse(&root.to_string()).unwrap();
        let schema = json!({ "$ref": "#/components/schemas/Answer" });
        let required = |value: Value| {
            let members = Members::of(&document, &schema, value.as_object().unwrap());
            members.required.into_iter().collect::<Vec<_>>().join(" ")
        };
        // `kind` of a request can have other values than that of its response.
        assert_eq!(required(json!({ "kind": "ASYNCHRONOUS" })), "items kind");
        assert_eq!(required(json!({ "kind": "TEXT" })), "kind");
    }
}
