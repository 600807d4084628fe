// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a hosted application. Deployments can be added to it afterwards.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateHostedApplication = POST "/hostedApplications",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplication/CreateHostedApplication";
    facts { with_retry_token(); }
    required {
        create_hosted_application_details = json(models::CreateHostedApplicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HostedApplication) }
    then {
        settled(get_hosted_application, models::HostedApplication,
            models::HostedApplicationLifecycleState);
        with_id("hostedApplicationId", "id");
    }
}
