// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds an artifact (a container image) to a hosted deployment.
    ///
    /// The response has the header `opc-work-request-id`.
    AddArtifact = POST "/hostedDeployments/{hostedDeploymentId}/artifacts",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedDeployment/AddArtifact";
    facts { with_retry_token(); }
    required {
        hosted_deployment_id = path "hostedDeploymentId" (String);
        add_artifact_details = json(models::AddArtifactDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
