// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a hosted application with IAM authentication.
    CreateHostedApplicationIam = POST "/hostedApplicationsIam",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationIam/CreateHostedApplicationIam";
    facts { with_retry_token(); }
    required {
        create_hosted_application_iam_details = json(models::CreateHostedApplicationIamDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HostedApplicationIam) }
    then {
        settled(get_hosted_application_iam, models::HostedApplicationIam,
            models::HostedApplicationIamLifecycleState);
        with_id("hostedApplicationIamId", "id");
    }
}
