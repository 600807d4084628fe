//! Answers that may be a stream of events: which field of the body asks for one.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::ir::{Content, Model, Operation, Type, Union};
use crate::problem::{Place, Problems};

/// The extension that names the field.
const EVENTS_WHEN: &str = "x-oci-events-when";

/// Reads the extension of an operation.
pub(super) fn switch(
    source: &openapiv3::Operation,
    place: &Place,
    problems: &mut Problems,
) -> Option<String> {
    let value = source.extensions.get(EVENTS_WHEN)?;
    let Json::String(field) = value else {
        problems.add(&place.at(EVENTS_WHEN), "expected the path of a field of the body");
        return None;
    };
    Some(field.clone())
}

/// Notes the paths that lead to no boolean.
pub(super) fn check(
    operations: &[(Option<String>, Place, Operation)],
    models: &[Model],
    unions: &[Union],
    problems: &mut Problems,
) {
    for (_, place, operation) in operations {
        let Some(path) = &operation.events_when else { continue };
        let body = operation.body.as_ref().and_then(|body| match &body.content {
            Content::Json(value) => Some(value),
            Content::Bytes => None,
        });
        let mut found: Vec<&Type> = body.into_iter().collect();
        for name in path.split('.') {
            let models = models_of(found, models, unions);
            let fields = models.iter().flat_map(|model| &model.fields);
            found = fields.filter(|field| field.wire == name).map(|field| &field.value).collect();
        }
        if !found.contains(&&Type::Bool) {
            let message = format!("the body has no boolean `{path}`");
            problems.add(&place.at(EVENTS_WHEN), message);
        }
    }
}

/// The models that values of these types may be: of a union, each of its subtypes.
fn models_of<'a>(
    values: Vec<&'a Type>,
    models: &'a [Model],
    unions: &'a [Union],
) -> Vec<&'a Model> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = values;
    while let Some(value) = open.pop() {
        match value {
            Type::Model(name) => found.extend(models.iter().filter(|model| model.name == *name)),
            Type::Union(name) if seen.insert(name) => {
                let union = unions.iter().filter(|union| union.name == *name);
                open.extend(
                    union.flat_map(|union| &union.variants).map(|variant| &variant.content),
                );
            }
            _ => {}
        }
    }
    found
}
