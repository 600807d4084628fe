// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a hosted application permanently. Attached resources, such as deployments, must be
    /// deleted first.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteHostedApplication = DELETE "/hostedApplications/{hostedApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplication/DeleteHostedApplication";
    required {
        hosted_application_id = path "hostedApplicationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_hosted_application); }
}
