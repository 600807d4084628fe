//! The services that need more than rules. No other module depends on one of them.

use crate::{answer::Answer, call::Call, error_body::ErrorBody, state::EmulatorState};

/// Answers a request of a service that needs more than rules; `None` if the rules suffice for this
/// operation.
pub(crate) async fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    match call.found.service.name.as_str() {
        _ => None,
    }
}

/// Whether the item at a path exists; `None` if the generic rules know.
pub(crate) fn exists(_state: &EmulatorState, service: &str, _path: &[String]) -> Option<bool> {
    match service {
        _ => None,
    }
}
