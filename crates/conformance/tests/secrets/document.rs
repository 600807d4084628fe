//! The specs with their overlays, in the form of the emulator.

use std::collections::BTreeMap;
use std::path::Path;

use oci_sdk_conformance::{SERVICES, SPECS, Service};
use serde_json::{Map, Value, json};

/// A spec.
pub(crate) struct Document {
    pub(crate) service: &'static Service,
    json: Value,
}

/// A field of a model, or a parameter.
pub(crate) struct Member<'a> {
    /// `identity CustomerSecretKey.key`, `object-storage opc-sse-customer-key`.
    pub(crate) path: String,
    pub(crate) name: &'a str,
    pub(crate) schema: &'a Value,
    /// Whether it is in the path or the query, and thus part of the URL.
    pub(crate) in_url: bool,
}

/// Reads all specs.
pub(crate) fn all() -> Vec<Document> {
    let document = |service: &'static Service| {
        let text = std::fs::read(Path::new(SPECS).join(format!("{}.json", service.name))).unwrap();
        Document { service, json: serde_json::from_slice(&text).unwrap() }
    };
    SERVICES.iter().map(document).collect()
}

/// Whether a schema, or the items of its list or map, are secret.
pub(crate) fn is_secret(schema: &Value) -> bool {
    schema["format"] == "password"
        || ["items", "additionalProperties"]
            .iter()
            .any(|inner| schema.get(*inner).is_some_and(is_secret))
}

impl Document {
    /// Returns the target of a `$ref`, or of an `allOf` of one reference.
    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let parts = schema["allOf"].as_array().map(Vec::as_slice);
        let reference = if let Some([part]) = parts { part } else { schema };
        match reference["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            Some(name) => self.resolved(&self.json["components"]["schemas"][name]),
            None => schema,
        }
    }

    /// Returns the parameters and the fields of all models, each at its declaration.
    pub(crate) fn members(&self) -> Vec<Member<'_>> {
        let name = self.service.name;
        let mut members = Vec::new();
        for (owner, schema) in self.schemas() {
            declared(schema, &mut |member, schema| {
                members.push(Member {
                    path: format!("{name} {owner}.{member}"),
                    name: member,
                    schema: self.resolved(schema),
                    in_url: false,
                });
            });
        }
        for (_, operation) in self.operations() {
            for parameter in list(&operation["parameters"]) {
                let member = parameter["name"].as_str().unwrap();
                let path = format!("{name} {member}");
                members.push(Member {
                    path,
                    name: member,
                    schema: self.resolved(&parameter["schema"]),
                    in_url: parameter["in"] != "header",
                });
            }
            for (header, described) in object(&success(operation)["headers"]) {
                let (path, schema) =
                    (format!("{name} {header}"), self.resolved(&described["schema"]));
                members.push(Member { path, name: header, schema, in_url: false });
            }
        }
        members
    }

    /// Returns the models by name, with their own secret fields.
    pub(crate) fn secrets(&self) -> BTreeMap<&str, Vec<(&str, &Value)>> {
        let mut secrets = BTreeMap::<_, Vec<_>>::new();
        for (owner, schema) in self.schemas() {
            declared(schema, &mut |member, schema| {
                if is_secret(schema) {
                    secrets.entry(owner.as_str()).or_default().push((member, schema));
                }
            });
        }
        secrets
    }

    /// Returns the operations by id.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&str, &Value)> {
        object(&self.json["paths"])
            .flat_map(|(_, path)| object(path))
            .filter_map(|(_, operation)| Some((operation["operationId"].as_str()?, operation)))
    }

    /// Returns arguments of an operation: the required ones, the body, and the secret headers.
    pub(crate) fn arguments(&self, operation: &Value, secret: &str) -> Value {
        let mut args = json!({ "path": {}, "query": {}, "header": {} });
        for parameter in list(&operation["parameters"]) {
            let schema = &parameter["schema"];
            if parameter["required"] == true || is_secret(schema) {
                let place = parameter["in"].as_str().unwrap();
                let value = self.value(schema, secret, &mut Vec::new());
                args[place][parameter["name"].as_str().unwrap()] = value;
            }
        }
        let media = &operation["requestBody"]["content"]["application/json"];
        if let Some(schema) = media.get("schema") {
            args["body"] = self.value(schema, secret, &mut Vec::new());
        } else if operation.get("requestBody").is_some() {
            args["body"] = json!("");
        }
        // Such a request would not be sent.
        if let Some(field) = operation["x-oci-events"]["when"].as_str() {
            let field = format!("/{}", field.replace('.', "/"));
            *args["body"].pointer_mut(&field).unwrap() = json!(false);
        }
        args
    }

    /// Returns the JSON response of an operation.
    pub(crate) fn answer(&self, operation: &Value, secret: &str) -> Option<Value> {
        let schema = success(operation)["content"]["application/json"].get("schema")?;
        Some(self.value(schema, secret, &mut Vec::new()))
    }

    /// Returns a value with all fields, and `secret` for each secret one.
    fn value(&self, schema: &Value, secret: &str, trail: &mut Vec<String>) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap();
            // A model that contains itself.
            if trail.iter().any(|other| other == name) {
                return Value::Null;
            }
            trail.push(name.to_owned());
            let value = self.named(name, secret, trail);
            trail.pop();
            return value;
        }
        if schema.get("properties").is_some() || schema.get("allOf").is_some() {
            let mut value = Map::new();
            self.add_members(schema, secret, trail, &mut value);
            return Value::Object(value);
        }
        match schema["type"].as_str() {
            Some("array") => match self.value(&schema["items"], secret, trail) {
                Value::Null => json!([]),
                item => json!([item]),
            },
            Some("object") if schema["additionalProperties"].is_object() => {
                match self.value(&schema["additionalProperties"], secret, trail) {
                    Value::Null => json!({}),
                    entry => json!({ "entry": entry }),
                }
            }
            Some("integer" | "number") => json!(1),
            Some("boolean") => json!(true),
            Some("string") => match (schema["format"].as_str(), schema["enum"].get(0)) {
                (Some("password"), _) => json!(secret),
                (Some("date-time"), _) => json!("2026-01-02T03:04:05Z"),
                (Some("date"), _) => json!("2026-01-02"),
                (_, Some(value)) => value.clone(),
                _ => json!("text"),
            },
            _ => json!({}),
        }
    }

    /// Returns a value of a model: of several subtypes, the one with the most secrets.
    fn named(&self, name: &str, secret: &str, trail: &mut Vec<String>) -> Value {
        let schema = &self.json["components"]["schemas"][name];
        let subtypes = object(&schema["discriminator"]["mapping"]).map(|(value, subtype)| {
            let subtype = subtype.as_str().unwrap().rsplit('/').next().unwrap();
            let discriminator = schema["discriminator"]["propertyName"].as_str().unwrap();
            let mut members = Map::new();
            self.add_members(
                &self.json["components"]["schemas"][subtype],
                secret,
                trail,
                &mut members,
            );
            members.insert(discriminator.to_owned(), json!(value));
            Value::Object(members)
        });
        let count = |value: &Value| value.to_string().matches(secret).count();
        match subtypes.collect::<Vec<_>>().into_iter().max_by_key(count) {
            Some(subtype) => subtype,
            None => self.value(schema, secret, trail),
        }
    }

    fn add_members(
        &self,
        schema: &Value,
        secret: &str,
        trail: &mut Vec<String>,
        members: &mut Map<String, Value>,
    ) {
        for part in list(&schema["allOf"]) {
            let base = part["$ref"].as_str().and_then(|path| path.rsplit('/').next());
            let part = base.map_or(part, |name| &self.json["components"]["schemas"][name]);
            self.add_members(part, secret, trail, members);
        }
        for (name, schema) in object(&schema["properties"]) {
            members.insert(name.clone(), self.value(schema, secret, trail));
        }
    }

    fn schemas(&self) -> impl Iterator<Item = (&String, &Value)> {
        object(&self.json["components"]["schemas"])
    }
}

/// Returns the fields that a schema declares, including those of nested objects.
fn declared<'a>(schema: &'a Value, see: &mut dyn FnMut(&'a str, &'a Value)) {
    for (name, member) in object(&schema["properties"]) {
        see(name, member);
        declared(member, see);
    }
    for part in list(&schema["allOf"]) {
        declared(part, see);
    }
    for inner in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(inner) {
            declared(inner, see);
        }
    }
}

fn success(operation: &Value) -> &Value {
    let success = object(&operation["responses"]).find(|(status, _)| status.starts_with('2'));
    success.map_or(&Value::Null, |(_, answer)| answer)
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
