//! The secret fields of the bodies of an operation.
//!
//! The wire log redacts bodies by the names of their fields, because a value on the wire has no type.

use std::collections::BTreeSet;

use super::draft::{Operation, Types};
use crate::ir::Type;

/// Returns the wire names of the secret fields that an operation sends and returns, sorted.
pub(super) fn fields(operation: &Operation<'_>, types: &Types<'_>) -> Vec<String> {
    let bodies = operation.sent().into_iter().chain(operation.returned());
    let reached = types.reachable(bodies.filter_map(Type::generated));
    let models = reached.into_iter().filter_map(|name| types.model(name));
    let fields = models.flat_map(|model| &model.fields);
    let secrets = fields.filter(|field| *field.value.innermost() == Type::Secret);
    let names: BTreeSet<_> = secrets.map(|field| field.wire.as_str()).collect();
    names.into_iter().map(str::to_owned).collect()
}
