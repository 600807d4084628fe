//! Models that contain themselves: boxes break the cycle.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Field, Model, Type, Union};
use crate::problem::{Place, Problems};

/// Boxes every field that leads back to its model. Lists and maps are boxes already.
pub(super) fn break_cycles(models: &mut [Model], unions: &[Union]) {
    let mut contents: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for model in models.iter() {
        contents.entry(&model.name).or_default().extend(model.fields.iter().filter_map(direct));
    }
    for union in unions {
        let subtypes = union.variants.iter().filter_map(|variant| variant.content.generated());
        contents.entry(&union.name).or_default().extend(subtypes);
    }
    let mut boxed = BTreeSet::new();
    for model in models.iter() {
        for field in &model.fields {
            if let Some(content) = direct(field)
                && leads_to(&contents, content, &model.name)
            {
                boxed.insert((model.name.clone(), field.name.clone()));
            }
        }
    }
    for model in models {
        for field in &mut model.fields {
            field.boxed = boxed.contains(&(model.name.clone(), field.name.clone()));
        }
    }
}

/// Refuses models that cannot exist, as each would have to hold another without end.
pub(super) fn refuse_endless(models: &[Model], place: &Place, problems: &mut Problems) {
    let required = |model: &Model| -> BTreeSet<String> {
        let fields = model.fields.iter().filter(|field| field.required);
        fields
            .filter_map(|field| match &field.value {
                Type::Model(name) => Some(name.clone()),
                // Unions may be of an unknown subtype, and the rest may be empty.
                _ => None,
            })
            .collect()
    };
    let contents: BTreeMap<_, _> =
        models.iter().map(|model| (model.name.clone(), required(model))).collect();
    let contents: BTreeMap<&str, BTreeSet<&str>> = contents
        .iter()
        .map(|(name, required)| (name.as_str(), required.iter().map(String::as_str).collect()))
        .collect();
    for model in models {
        let inner = &contents[model.name.as_str()];
        if let Some(inner) = inner.iter().find(|inner| leads_to(&contents, inner, &model.name)) {
            let place = place.at("components").at("schemas").at(&model.name);
            let message = format!("`{}` requires a `{inner}`, which requires it again", model.name);
            problems.add(&place, message);
        }
    }
}

/// The model or union that stands in the field itself.
fn direct(field: &Field) -> Option<&str> {
    match &field.value {
        Type::Model(name) | Type::Union(name) => Some(name),
        _ => None,
    }
}

/// Whether a value of `from` can hold one of `to`.
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
