// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a hosted deployment permanently. Attached resources must be deleted first.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteHostedDeployment = DELETE "/hostedDeployments/{hostedDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedDeployment/DeleteHostedDeployment";
    required {
        hosted_deployment_id = path "hostedDeploymentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_hosted_deployment); }
}
