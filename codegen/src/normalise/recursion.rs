//! Models that contain themselves. Boxes break the cycle.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, Field, Model};
use crate::ir::Type;
use crate::problem::{Pointer, Problems};

/// Returns the fields that lead back to their model, as the names of model and field. Lists and maps
/// need no boxes.
pub(super) fn boxed<'a>(draft: &'a Draft<'_>) -> BTreeSet<(&'a str, &'a str)> {
    let mut contents: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for model in &draft.models {
        contents.entry(&model.name).or_default().extend(model.fields.iter().filter_map(direct));
    }
    for union in &draft.unions {
        let subtypes = union.variants.iter().filter_map(|variant| variant.content.generated());
        contents.entry(&union.name).or_default().extend(subtypes);
    }
    let mut boxed = BTreeSet::new();
    for model in &draft.models {
        for field in &model.fields {
            if let Some(content) = direct(field)
                && leads_to(&contents, content, &model.name)
            {
                boxed.insert((model.name.as_str(), field.name.as_str()));
            }
        }
    }
    boxed
}

/// Rejects models without finite values, because each requires another one.
pub(super) fn check<'a>(models: &'a [Model], pointer: &Pointer, problems: &mut Problems) {
    let required = |model: &'a Model| -> BTreeSet<&'a str> {
        let fields = model.fields.iter().filter(|field| field.required);
        fields
            .filter_map(|field| match &field.value {
                Type::Model(name) => Some(name.as_str()),
                // Unions can be of an unknown subtype, and lists and maps can be empty.
                _ => None,
            })
            .collect()
    };
    let contents: BTreeMap<&str, BTreeSet<&str>> =
        models.iter().map(|model| (model.name.as_str(), required(model))).collect();
    for model in models {
        let inner = &contents[model.name.as_str()];
        if let Some(inner) = inner.iter().find(|inner| leads_to(&contents, inner, &model.name)) {
            let pointer = pointer.at("components").at("schemas").at(&model.name);
            let message = format!("`{}` requires a `{inner}`, which requires it again", model.name);
            problems.add(&pointer, message);
        }
    }
}

/// Returns the model or union that the field contains directly.
fn direct(field: &Field) -> Option<&str> {
    match &field.value {
        Type::Model(name) | Type::Union(name) => Some(name),
        _ => None,
    }
}

/// Whether a value of `from` can contain one of `to`.
fn leads_to(contents: &BTreeMap<&str, BTreeSet<&str>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(contents.get(name).into_iter().flatten());
        }
    }
    false
}
