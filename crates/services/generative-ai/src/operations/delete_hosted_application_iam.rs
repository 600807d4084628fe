// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a hosted application with IAM authentication permanently. Attached resources must be
    /// deleted first.
    DeleteHostedApplicationIam = DELETE "/hostedApplicationsIam/{hostedApplicationIamId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationIam/DeleteHostedApplicationIam";
    required {
        hosted_application_iam_id = path "hostedApplicationIamId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_hosted_application_iam); }
}
