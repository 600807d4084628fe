// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the agent dependency.
    ///
    /// The response has the header `etag`.
    RemoveAgentDependency = POST "/environments/{environmentId}/actions/removeAgentDependency",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Environment/RemoveAgentDependency";
    facts { with_retry_token(); }
    required {
        environment_id = path "environmentId" (String);
        remove_agent_dependency_details = json(models::RemoveAgentDependencyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Environment) }
    then {
        settled(get_environment, models::Environment, models::EnvironmentLifecycleState);
        with_id("environmentId", "id");
    }
}
