//! The services that need more than rules. No other module depends on one of them.

pub(crate) mod object_storage;

use std::borrow::Cow;

use serde_json::Value;

use crate::{
    answer::Answer, call::Call, error_body::ErrorBody, routes::LinkPath, seed_error::SeedError,
    state::EmulatorState,
};

/// Answers a request of a service that needs more than rules; `None` if the rules suffice for this
/// operation.
pub(crate) async fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    match call.found.service.name.as_str() {
        object_storage::SERVICE => object_storage::respond(call).await,
        _ => None,
    }
}

/// Rewrites a decoded path that no spec has, such as that of a pre-authenticated request; `None` for any
/// other path.
pub(crate) fn route(path: &[String]) -> Option<(Vec<String>, Option<LinkPath>)> {
    match path {
        [service, rest @ ..] if service == object_storage::SERVICE => {
            let (path, link) = object_storage::route(rest)?;
            Some(([vec![service.clone()], path].concat(), link))
        }
        path => object_storage::route(path),
    }
}

/// Returns a request target for messages, without secrets.
pub(crate) fn printable(target: &str) -> Cow<'_, str> {
    object_storage::printable(target)
}

/// Plants items that were checked; `None` if the collection is one of the generic rules.
pub(crate) fn plant(
    state: &EmulatorState,
    service: &str,
    path: &[String],
    items: &[Value],
) -> Option<Result<(), SeedError>> {
    match service {
        object_storage::SERVICE => object_storage::plant(state, path, items),
        _ => None,
    }
}

/// Whether the item at a path exists; `None` if the generic rules know.
pub(crate) fn exists(state: &EmulatorState, service: &str, path: &[String]) -> Option<bool> {
    match service {
        object_storage::SERVICE => object_storage::exists(state, path),
        _ => None,
    }
}
