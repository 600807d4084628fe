// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a hosted application.
    ///
    /// The response has the header `etag`.
    GetHostedApplication = GET "/hostedApplications/{hostedApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplication/GetHostedApplication";
    required {
        hosted_application_id = path "hostedApplicationId" (String);
    }
    returns { json(models::HostedApplication), state(models::HostedApplicationLifecycleState) }
}
