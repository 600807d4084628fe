//! Responses that can be a stream of events: the field of the body that requests one, and the type of the
//! events.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::draft::{Events, Model, Operation, Types};
use crate::ir;
use crate::ir::{Type, Value};
use crate::manifest::Entry;
use crate::name;
use crate::problem::{Pointer, Problems};

/// The extension that declares them.
const EVENTS: &str = "x-oci-events";

/// Reads the extension of an operation.
pub(super) fn read(
    source: &openapiv3::Operation,
    pointer: &Pointer,
    problems: &mut Problems,
) -> Option<Events> {
    let value = source.extensions.get(EVENTS)?;
    let mut name = |field: &str, expected: &str| match value.get(field) {
        None => None,
        Some(Json::String(name)) => Some(name.clone()),
        Some(_) => {
            problems.add(&pointer.at(EVENTS).at(field), expected);
            None
        }
    };
    let when = name("when", "expected the path of a field of the body");
    let event = name("event", "expected the name of a type");
    // The profile has rejected everything else.
    value.is_object().then_some(Events { when, event })
}

/// Rejects paths that do not lead to a boolean, and events whose type is unknown.
pub(super) fn check(
    entry: &Entry,
    operations: &[Operation<'_>],
    types: &Types<'_>,
    problems: &mut Problems,
) {
    for operation in operations {
        let Some(events) = &operation.events else { continue };
        let pointer = operation.pointer().at(EVENTS);
        if let Some(path) = &events.when
            && !leads_to_a_boolean(path, operation, types)
        {
            problems.add(&pointer.at("when"), format!("the body has no boolean `{path}`"));
        }
        match (&operation.success.value, &events.when) {
            (Value::Json(_), Some(_)) | (Value::Stream, None) => {}
            (Value::Json(_), None) => problems.add(
                &pointer,
                "the response can be JSON: name the field of the body that requests events in `when`",
            ),
            (Value::Stream, Some(_)) => problems.add(
                &pointer,
                "the response is always a stream: leave out `when`, or declare a JSON response",
            ),
            (Value::None | Value::Text, _) => {
                problems.add(&pointer, "the response is neither JSON nor a stream");
            }
        }
        if let Some(event) = &events.event
            && schema(event, types).is_none()
            && !entry.ext
        {
            let message = format!(
                "there is no schema `{event}`; a hand-written type needs `ext: true` in services.yaml"
            );
            problems.add(&pointer.at("event"), message);
        }
    }
}

/// Returns the events of an operation, with the type of an event.
pub(super) fn build(events: &Events, types: &Types<'_>) -> ir::Events {
    let event = match &events.event {
        Some(name) => match schema(name, types) {
            Some(schema) => ir::Event::Schema(schema),
            None => ir::Event::HandWritten(name::type_name(name)),
        },
        None => ir::Event::Any,
    };
    ir::Events { when: events.when.clone(), event }
}

/// Returns the model or union of this name.
fn schema(name: &str, types: &Types<'_>) -> Option<Type> {
    let name = name::type_name(name);
    match (types.model(&name), types.union(&name)) {
        (Some(_), _) => Some(Type::Model(name)),
        (None, Some(_)) => Some(Type::Union(name)),
        (None, None) => None,
    }
}

fn leads_to_a_boolean(path: &str, operation: &Operation<'_>, types: &Types<'_>) -> bool {
    let mut found: Vec<&Type> = operation.sent().into_iter().collect();
    for name in path.split('.') {
        let models = found.into_iter().flat_map(|value| models_of(value, types));
        let fields = models.flat_map(|model| &model.fields);
        found = fields.filter(|field| field.wire == name).map(|field| &field.value).collect();
    }
    found.contains(&&Type::Bool)
}

/// Returns the models that a value can be: for a union, those of all subtypes.
fn models_of<'a>(value: &'a Type, types: &Types<'a>) -> Vec<&'a Model> {
    let mut models = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Type::Model(name) => models.extend(types.model(name)),
            Type::Union(name) if seen.insert(name) => {
                let variants = types.union(name).into_iter().flat_map(|union| &union.variants);
                open.extend(variants.map(|variant| &variant.content));
            }
            _ => {}
        }
    }
    models
}
