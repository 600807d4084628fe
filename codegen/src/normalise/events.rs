//! Responses that can be a stream of events: the field of the body that requests one.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::draft::{Model, Operation, Types};
use crate::ir::Type;
use crate::problem::{Pointer, Problems};

/// The extension that names the field.
const EVENTS_WHEN: &str = "x-oci-events-when";

/// Reads the extension of an operation.
pub(super) fn switch(
    source: &openapiv3::Operation,
    pointer: &Pointer,
    problems: &mut Problems,
) -> Option<String> {
    let value = source.extensions.get(EVENTS_WHEN)?;
    let Json::String(field) = value else {
        problems.add(&pointer.at(EVENTS_WHEN), "expected the path of a field of the body");
        return None;
    };
    Some(field.clone())
}

/// Rejects paths that do not lead to a boolean.
pub(super) fn check(operations: &[Operation<'_>], types: &Types<'_>, problems: &mut Problems) {
    for operation in operations {
        let Some(path) = &operation.events_when else { continue };
        let mut found: Vec<&Type> = operation.sent().into_iter().collect();
        for name in path.split('.') {
            let models = found.into_iter().flat_map(|value| models_of(value, types));
            let fields = models.flat_map(|model| &model.fields);
            found = fields.filter(|field| field.wire == name).map(|field| &field.value).collect();
        }
        if !found.contains(&&Type::Bool) {
            let message = format!("the body has no boolean `{path}`");
            problems.add(&operation.pointer().at(EVENTS_WHEN), message);
        }
    }
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
