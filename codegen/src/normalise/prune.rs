//! Removal of types that only error responses use. The core handles errors.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Response};

use super::draft::{Draft, Operation, Types};
use crate::ir::Type;
use crate::name;
use crate::spec::Spec;

/// Returns the draft without the types that only error responses use, and the names of these types.
pub(super) fn without_errors<'a>(
    spec: &Spec,
    mut draft: Draft<'a>,
) -> (Draft<'a>, BTreeSet<String>) {
    let dropped = of_errors_alone(spec, &draft);
    draft.models.retain(|model| !dropped.contains(&model.name));
    draft.unions.retain(|union| !dropped.contains(&union.name));
    (draft, dropped)
}

fn of_errors_alone(spec: &Spec, draft: &Draft<'_>) -> BTreeSet<String> {
    let types = Types::of(draft);
    let errors: Vec<_> = error_responses(spec).flat_map(schemas).collect();
    let of_errors = types.reachable(errors.iter().map(String::as_str));
    let values = draft.operations.iter().flat_map(Operation::values);
    let of_others = types.reachable(values.filter_map(Type::generated));
    of_errors.difference(&of_others).map(|name| (*name).to_owned()).collect()
}

fn error_responses(spec: &Spec) -> impl Iterator<Item = &Response> {
    let responses = spec
        .operations
        .iter()
        .flat_map(|endpoint| &endpoint.responses)
        .filter(|(status, _)| !status.starts_with('2'))
        .filter_map(|(_, (_, response))| response.as_ref());
    responses.filter_map(|response| match response {
        ReferenceOr::Item(response) => Some(response),
        ReferenceOr::Reference { reference } => {
            let name = reference.strip_prefix("#/components/responses/")?;
            spec.responses.get(name)?.1.as_ref()?.as_item()
        }
    })
}

/// Returns the names of the types that a response refers to.
fn schemas(response: &Response) -> impl Iterator<Item = String> {
    response.content.values().filter_map(|media| match media.schema.as_ref()? {
        ReferenceOr::Reference { reference } => {
            Some(name::type_name(reference.rsplit('/').next()?))
        }
        ReferenceOr::Item(_) => None,
    })
}
