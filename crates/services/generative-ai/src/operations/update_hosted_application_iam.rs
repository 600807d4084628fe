// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a hosted application with IAM authentication, such as its scaling or environment
    /// variables.
    UpdateHostedApplicationIam = PUT "/hostedApplicationsIam/{hostedApplicationIamId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationIam/UpdateHostedApplicationIam";
    required {
        hosted_application_iam_id = path "hostedApplicationIamId" (String);
        update_hosted_application_iam_details = json(models::UpdateHostedApplicationIamDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_hosted_application_iam, models::HostedApplicationIam,
            models::HostedApplicationIamLifecycleState);
    }
}
