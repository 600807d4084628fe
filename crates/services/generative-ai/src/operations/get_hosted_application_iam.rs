// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a hosted application with IAM authentication.
    ///
    /// The response has the header `etag`.
    GetHostedApplicationIam = GET "/hostedApplicationsIam/{hostedApplicationIamId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationIam/GetHostedApplicationIam";
    required {
        hosted_application_iam_id = path "hostedApplicationIamId" (String);
    }
    returns {
        json(models::HostedApplicationIam),
        state(models::HostedApplicationIamLifecycleState),
    }
}
