//! The parameters of an operation by their form: arguments, setters, and headers that the core sets.

use crate::ir::{Location, Operation, Parameter, Type};

/// The headers that the core sets. All requests have `request_id` and `header` to override them.
const SET_BY_THE_CORE: &[&str] = &["content-length", "expect", "opc-request-id"];

/// Returns the required parameters in the order of the arguments: path, query, header.
pub(super) fn required(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let rank = |parameter: &Parameter| match parameter.location {
        Location::Path(_) => 0,
        Location::Query(_)
        | Location::QueryEach(_)
        | Location::QueryList(_)
        | Location::QueryEntry(_) => 1,
        Location::Header(_)
        | Location::HeaderList(_)
        | Location::HeaderEntry(_)
        | Location::SecretHeader => 2,
    };
    let of_rank = move |wanted| {
        operation
            .parameters
            .iter()
            .filter(move |parameter| parameter.required && rank(parameter) == wanted)
    };
    (0..3).flat_map(of_rank)
}

/// Returns the optional parameters that have a setter.
pub(super) fn optional(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let parameters = operation.parameters.iter();
    parameters.filter(|parameter| !parameter.required && !is_set_by_the_core(parameter))
}

/// Returns the optional parameters without a setter, as the core sets them.
pub(super) fn set_by_the_core(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let parameters = operation.parameters.iter();
    parameters.filter(|parameter| !parameter.required && is_set_by_the_core(parameter))
}

fn is_set_by_the_core(parameter: &Parameter) -> bool {
    let is_header = matches!(parameter.location, Location::Header(_));
    is_header && SET_BY_THE_CORE.iter().any(|name| parameter.wire.eq_ignore_ascii_case(name))
}

/// Returns the type of the value of a parameter.
pub(super) fn parameter_type(location: &Location) -> Type {
    match location {
        Location::QueryEach(item) | Location::QueryList(item) | Location::HeaderList(item) => {
            Type::List(Box::new(item.clone()))
        }
        Location::QueryEntry(entry) => Type::Map(Box::new(entry.clone())),
        Location::HeaderEntry(_) => Type::Map(Box::new(Type::String)),
        Location::Path(value) | Location::Query(value) | Location::Header(value) => value.clone(),
        Location::SecretHeader => Type::String,
    }
}
