//! Which models are sent: only they need constructors and setters.

use super::schemas::reachable;
use crate::ir::{Content, Model, Operation, Union};
use crate::problem::Place;

/// Marks the models that bodies of requests are made of.
pub(super) fn mark(
    operations: &[(Option<String>, Place, Operation)],
    models: &mut [Model],
    unions: &[Union],
) {
    let bodies = operations.iter().filter_map(|(_, _, operation)| operation.body.as_ref());
    let types = bodies.filter_map(|body| match &body.content {
        Content::Json(value) => value.generated(),
        Content::Bytes => None,
    });
    let sent = reachable(types.map(str::to_owned).collect(), models, unions);
    for model in models {
        model.sent = sent.contains(&model.name);
    }
}
