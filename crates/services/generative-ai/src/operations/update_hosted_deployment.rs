// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the active artifact or the tags of a hosted deployment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateHostedDeployment = PUT "/hostedDeployments/{hostedDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedDeployment/UpdateHostedDeployment";
    facts { with_retry_token(); }
    required {
        hosted_deployment_id = path "hostedDeploymentId" (String);
        update_hosted_deployment_details = json(models::UpdateHostedDeploymentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HostedDeployment) }
    then {
        settled(get_hosted_deployment, models::HostedDeployment,
            models::HostedDeploymentLifecycleState);
    }
}
