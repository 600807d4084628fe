//! Models whose fields can be cleared with an explicit null: those that are the body of an update.

use std::collections::BTreeSet;

use super::draft::{Operation, Types};
use crate::ir::Type;

/// Returns the names of the models with at least one field that can be cleared.
pub(super) fn models<'a>(operations: &'a [Operation<'_>], types: &Types<'a>) -> BTreeSet<&'a str> {
    let mut open: Vec<_> = operations
        .iter()
        .filter_map(|operation| match operation.sent()? {
            Type::Model(name) | Type::Union(name) => Some(name.as_str()),
            _ => None,
        })
        .filter(|name| name.starts_with("Update"))
        .collect();
    let mut seen = BTreeSet::new();
    let mut models = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !seen.insert(name) {
            continue;
        }
        if types.model(name).is_some_and(|model| model.fields.iter().any(|field| !field.required)) {
            models.insert(name);
        }
        let variants = types.union(name).into_iter().flat_map(|union| &union.variants);
        open.extend(variants.filter_map(|variant| variant.content.generated()));
    }
    models
}
