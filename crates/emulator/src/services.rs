//! The services that need more than rules. No other module depends on one of them.

mod events;
mod generative_ai_agent_runtime;
mod generative_ai_inference;
mod generative_ai_sandbox;
pub(crate) mod identity;
mod model_deployment;
pub(crate) mod object_storage;
mod words;

use serde_json::Value;

use crate::{
    answer::Answer, call::Call, error_body::ErrorBody, routes::OperationMatch,
    seed_error::SeedError, state::EmulatorState,
};

/// Responds to a request of a service that needs more than rules; `None` if the rules suffice for this
/// operation.
pub(crate) async fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    match call.found.service.name.as_str() {
        "generative-ai-agent-runtime" => generative_ai_agent_runtime::respond(call),
        "generative-ai-inference" => generative_ai_inference::respond(call),
        "generative-ai-sandbox" => generative_ai_sandbox::respond(call),
        "model-deployment" => model_deployment::respond(call),
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

/// Whether an operation follows rules of its service.
pub(crate) fn handles(service: &str, operation: &str) -> bool {
    operations(service).contains(&operation)
}

/// Returns the operations that follow rules of their service, sorted.
fn operations(service: &str) -> &'static [&'static str] {
    match service {
        "generative-ai-agent-runtime" => &generative_ai_agent_runtime::OPERATIONS,
        "generative-ai-inference" => &generative_ai_inference::OPERATIONS,
        "generative-ai-sandbox" => &generative_ai_sandbox::OPERATIONS,
        "model-deployment" => &model_deployment::OPERATIONS,
        identity::SERVICE => &identity::OPERATIONS,
        object_storage::SERVICE => &object_storage::OPERATIONS,
        _ => &[],
    }
}

/// Whether the item at a path exists; `None` if the generic rules know.
pub(crate) fn exists(state: &EmulatorState, service: &str, path: &[String]) -> Option<bool> {
    match service {
        object_storage::SERVICE => object_storage::exists(state, path),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::operations;
    use crate::{catalog, roles};

    #[test]
    fn report_tells_which_operations_have_rules_of_their_service() {
        for listed in catalog::embedded() {
            let handled = operations(&listed.name);
            let report = roles::report(listed.service());
            let reported = report["operations"].as_array().unwrap().iter();
            let own = reported
                .filter(|operation| operation["note"] == "handled by the service's own rules")
                .filter_map(|operation| operation["id"].as_str());
            let mut own: Vec<&str> = own.collect();
            own.sort_unstable();
            assert_eq!(own, handled, "{}", listed.name);
        }
    }
}
