// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a hosted application with IAM authentication to another compartment of the tenancy.
    ChangeHostedApplicationIamCompartment =
        POST "/hostedApplicationsIam/{hostedApplicationIamId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationIam/ChangeHostedApplicationIamCompartment";
    facts { with_retry_token(); }
    required {
        hosted_application_iam_id = path "hostedApplicationIamId" (String);
        change_hosted_application_compartment_details =
            json(models::ChangeHostedApplicationCompartmentDetails);
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
    then {
        settled(get_hosted_application_iam, models::HostedApplicationIam,
            models::HostedApplicationIamLifecycleState);
    }
}
