//! The services that need more than rules. No other module depends on one of them.

pub(crate) mod identity;
pub(crate) mod object_storage;

use serde_json::Value;

use crate::{
    answer::Answer, call::Call, error_body::ErrorBody, routes::OperationMatch,
    seed_error::SeedError, state::EmulatorState,
};

/// Responds to a request of a service that needs more than rules; `None` if the rules suffice for this
/// operation.
pub(crate) async fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    match call.found.service.name.as_str() {
        identity::SERVICE => {
            identity::prepare(call);
            None
        }
        object_storage::SERVICE => object_storage::respond(call).await,
        _ => None,
    }
}

/// Whether a request needs no signature, because it reads something public.
pub(crate) fn is_public(state: &EmulatorState, found: &OperationMatch<'_>) -> bool {
    match found.service.name.as_str() {
        object_storage::SERVICE => object_storage::is_public(state, found),
        _ => false,
    }
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
