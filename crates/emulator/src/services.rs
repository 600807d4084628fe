//! The services that need more than rules. No other module depends on one of them.

mod events;
mod generative_ai_agent_runtime;
mod generative_ai_inference;
mod generative_ai_sandbox;
mod model_deployment;
mod words;

use crate::{answer::Answer, call::Call, error_body::ErrorBody, state::EmulatorState};

/// Answers a request of a service that needs more than rules; `None` if the rules suffice for this
/// operation.
pub(crate) async fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    match call.found.service.name.as_str() {
        "generative-ai-agent-runtime" => generative_ai_agent_runtime::respond(call),
        "generative-ai-inference" => generative_ai_inference::respond(call),
        "generative-ai-sandbox" => generative_ai_sandbox::respond(call),
        "model-deployment" => model_deployment::respond(call),
        _ => None,
    }
}

/// Whether [`respond`] answers an operation.
pub(crate) fn handles(service: &str, operation: &str) -> bool {
    operations(service).contains(&operation)
}

/// Returns the operations of a service that [`respond`] answers.
fn operations(service: &str) -> &'static [&'static str] {
    match service {
        "generative-ai-agent-runtime" => &generative_ai_agent_runtime::OPERATIONS,
        "generative-ai-inference" => &generative_ai_inference::OPERATIONS,
        "generative-ai-sandbox" => &generative_ai_sandbox::OPERATIONS,
        "model-deployment" => &model_deployment::OPERATIONS,
        _ => &[],
    }
}

/// Whether the item at a path exists; `None` if the generic rules know.
pub(crate) fn exists(_state: &EmulatorState, service: &str, _path: &[String]) -> Option<bool> {
    match service {
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
                .filter(|operation| operation["note"] == "answered by the service's own rules")
                .filter_map(|operation| operation["id"].as_str());
            let mut own: Vec<&str> = own.collect();
            own.sort_unstable();
            assert_eq!(own, handled, "{}", listed.name);
        }
    }
}
