// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a hosted deployment.
    ///
    /// The response has the header `etag`.
    GetHostedDeployment = GET "/hostedDeployments/{hostedDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedDeployment/GetHostedDeployment";
    required {
        hosted_deployment_id = path "hostedDeploymentId" (String);
    }
    returns { json(models::HostedDeployment), state(models::HostedDeploymentLifecycleState) }
}
