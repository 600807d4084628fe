// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Removes an artifact from a hosted deployment.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteHostedDeploymentArtifact =
        DELETE "/hostedDeployments/{hostedDeploymentId}/artifacts/{artifactId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedDeployment/DeleteHostedDeploymentArtifact";
    required {
        hosted_deployment_id = path "hostedDeploymentId" (String);
        artifact_id = path "artifactId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
