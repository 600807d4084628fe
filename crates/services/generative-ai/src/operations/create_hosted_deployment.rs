// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a deployment of a hosted application from a container image.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateHostedDeployment = POST "/hostedDeployments",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedDeployment/CreateHostedDeployment";
    facts { with_retry_token(); }
    required {
        create_hosted_deployment_details = json(models::CreateHostedDeploymentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HostedDeployment) }
    then {
        settled(get_hosted_deployment, models::HostedDeployment,
            models::HostedDeploymentLifecycleState);
        with_id("hostedDeploymentId", "id");
    }
}
