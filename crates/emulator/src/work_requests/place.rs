//! The paths and the form of a service's own work requests.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::{
    catalog::Listed,
    making::Maker,
    members::Members,
    operation::{Operation, Shape},
    roles::{Role, WorkRequestPart, folded},
    routes::Routes,
    spec::Service,
    template::Segment,
};

/// Finds a place from its JSON.
pub(crate) type PlaceOf<'p> = &'p dyn Fn(&Value) -> Option<Place>;

/// The work requests of a service.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    listed: Arc<Listed>,
    /// The path of the list, with the base.
    pub(crate) collection: Vec<String>,
    /// The last segment of the list of log entries.
    pub(crate) logs: Option<String>,
    pub(crate) errors: Option<String>,
    /// The schemas of a work request, a log entry and an error.
    item: Value,
    log: Value,
    error: Value,
}

impl Place {
    /// Returns the places of a service where it has its own work requests. Parameters of their paths get the
    /// values of the request that starts the work request.
    pub(crate) fn all(listed: &Arc<Listed>, values: &[(&str, &str)]) -> Vec<Self> {
        let service = listed.service();
        let gets = parts(service, WorkRequestPart::Get);
        gets.filter_map(|get| Self::of(listed, get, values)).collect()
    }

    fn of(listed: &Arc<Listed>, get: &Operation, values: &[(&str, &str)]) -> Option<Self> {
        let service = listed.service();
        let (Segment::Parameter(_), template) = get.segments.split_last()? else { return None };
        let value = |segment: &Segment| match segment {
            Segment::Literal(text) => Some(text.clone()),
            Segment::Parameter(name) => {
                let known = values.iter().find(|(other, _)| other == name);
                known.map(|(_, value)| (*value).to_owned())
            }
        };
        let own: Vec<String> = template.iter().map(value).collect::<Option<_>>()?;
        let below = |wanted: WorkRequestPart| {
            parts(service, wanted).find_map(|operation| {
                let (Segment::Literal(name), parent) = operation.segments.split_last()? else {
                    return None;
                };
                (parent.len() == get.segments.len() && parent.starts_with(template))
                    .then(|| (name.clone(), item_schema(operation)))
            })
        };
        let (logs, errors) = (below(WorkRequestPart::Logs), below(WorkRequestPart::Errors));
        Some(Self {
            collection: service.base.iter().chain(&own).cloned().collect(),
            item: get.answer.schema.clone(),
            log: logs.as_ref().map(|(_, schema)| schema.clone()).unwrap_or_default(),
            error: errors.as_ref().map(|(_, schema)| schema.clone()).unwrap_or_default(),
            logs: logs.map(|(name, _)| name),
            errors: errors.map(|(name, _)| name),
            listed: Arc::clone(listed),
        })
    }

    /// Returns the place in JSON.
    pub(super) fn export(&self) -> Value {
        json!({ "service": self.listed.name, "collection": self.collection })
    }

    /// Finds the place that [`export`](Self::export) has returned.
    pub(crate) fn import(routes: &Routes, saved: &Value) -> Option<Self> {
        let listed = routes.listed(saved.get("service")?.as_str()?)?;
        let service = listed.service();
        let segments = saved.get("collection")?.as_array()?.iter();
        let segments: Vec<&str> =
            segments.filter_map(Value::as_str).skip(service.base.len()).collect();
        parts(service, WorkRequestPart::Get).find_map(|get| {
            let values =
                get.segments.iter().zip(&segments).filter_map(|(segment, value)| match segment {
                    Segment::Parameter(name) => Some((name.as_str(), *value)),
                    Segment::Literal(_) => None,
                });
            let place = Self::of(listed, get, &values.collect::<Vec<_>>())?;
            let own = place.collection.iter().skip(service.base.len()).map(String::as_str);
            own.eq(segments.iter().copied()).then_some(place)
        })
    }

    /// Returns the name of the service.
    pub(crate) fn service(&self) -> &str {
        &self.listed.name
    }

    /// Returns a work request, its log entries and its errors in the form of the service.
    pub(super) fn shape(
        &self,
        item: &Value,
        logs: &[Value],
        errors: &[Value],
    ) -> (Value, Vec<Value>, Vec<Value>) {
        let document = &self.listed.service().document;
        let now = item["timeAccepted"].as_str().unwrap_or_default();
        let maker = Maker { document, now, place: "oc1.phx" };
        let all = |schema: &Value, values: &[Value]| {
            values.iter().map(|value| shaped(maker, schema, value)).collect()
        };
        let item = shaped(maker, &self.item, &with_synonyms(item, errors));
        (item, all(&self.log, logs), all(&self.error, errors))
    }
}

/// Returns a work request with its fields also under the names that some services have for them.
fn with_synonyms(item: &Value, errors: &[Value]) -> Value {
    let mut item = item.clone();
    let (status, kind) = (item["status"].clone(), item["operationType"].clone());
    for name in ["lifecycleState", "state"] {
        item[name] = status.clone();
    }
    item["type"] = kind;
    item["message"] = status;
    item["errorDetails"] = errors.into();
    item["timeCreated"] = item["timeAccepted"].clone();
    item["timeUpdated"] = item["timeAccepted"].clone();
    for resource in item["resources"].as_array_mut().into_iter().flatten() {
        for (name, other) in [
            ("resourceId", "identifier"),
            ("resourceType", "entityType"),
            ("resourceAction", "actionType"),
            ("status", "actionType"),
        ] {
            resource[name] = resource[other].clone();
        }
    }
    if let Some(id) = item.pointer("/resources/0/identifier").cloned() {
        for name in ["resourceId", "loadBalancerId", "networkLoadBalancerId"] {
            item[name] = id.clone();
        }
    }
    item
}

/// Returns the operations that read this part of work requests.
fn parts(service: &Service, wanted: WorkRequestPart) -> impl Iterator<Item = &Operation> {
    let roles = service.roles.assigned.iter().zip(&service.operations);
    let found = roles.filter(move |(assigned, _)| assigned.role == Role::WorkRequest(wanted));
    found.map(|(_, operation)| operation)
}

fn item_schema(operation: &Operation) -> Value {
    match &operation.shape {
        Shape::List { item, .. } => item.clone(),
        _ => Value::Null,
    }
}

/// Returns the value in the form of the schema. Values of enums that it does not have are replaced by those
/// that it has.
fn shaped(maker: Maker<'_>, schema: &Value, value: &Value) -> Value {
    let Some(object) = value.as_object() else { return value.clone() };
    let document = maker.document;
    let members = Members::of(document, schema, object);
    let mut known = Map::new();
    for (name, value) in object {
        let Some(schema) = members.properties.get(name.as_str()) else { continue };
        let schema = document.resolve(schema);
        let value = match value {
            Value::String(text) => Value::from(closest(schema, text)),
            Value::Array(items) => {
                let item = schema.get("items");
                items
                    .iter()
                    .map(|value| {
                        item.map_or_else(|| value.clone(), |item| shaped(maker, item, value))
                    })
                    .collect()
            }
            other => other.clone(),
        };
        known.insert(name.clone(), value);
    }
    Value::Object(maker.object(schema, &known))
}

/// Returns the value of an enum that says the same; the first if none does.
fn closest(schema: &Value, text: &str) -> String {
    let Some(values) = schema.get("enum").and_then(Value::as_array) else { return text.to_owned() };
    let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    let same = |wanted: &str| values.iter().copied().find(|value| folded(value) == folded(wanted));
    let alike: &[&str] = match text {
        "SUCCEEDED" => &["COMPLETED", "SUCCESS", "DONE"],
        "IN_PROGRESS" => &["RUNNING", "INPROGRESS", "STARTED"],
        "CANCELED" => &["CANCELLED"],
        "CANCELING" => &["CANCELLING"],
        "ACCEPTED" => &["CREATED", "PENDING", "IN_PROGRESS"],
        "CREATED" => &["CREATE"],
        "UPDATED" => &["UPDATE"],
        "DELETED" => &["DELETE"],
        "RELATED" => &["UPDATED", "IN_PROGRESS"],
        _ => &[],
    };
    let found = same(text).or_else(|| alike.iter().find_map(|other| same(other)));
    let found = found.or_else(|| {
        // `CREATE_DATA_FLOW_APPLICATION` for `CreateApplication`.
        let wanted = words(text);
        let score = |value: &&str| words(value).iter().filter(|word| wanted.contains(word)).count();
        values.iter().copied().max_by_key(score).filter(|value| score(value) > 0)
    });
    found.or(values.first().copied()).unwrap_or(text).to_owned()
}

/// Splits `CreateJobRun` and `CREATE_JOB_RUN` into words.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = '_';
    for letter in text.chars() {
        if !letter.is_ascii_alphanumeric() {
            before = '_';
            continue;
        }
        if before == '_' || (letter.is_ascii_uppercase() && before.is_ascii_lowercase()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(letter.to_ascii_lowercase());
        }
        before = letter;
    }
    words
}
