// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the deployment.
    ///
    /// The response has the header `etag`.
    GetDeployment = GET "/deployments/{deploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/GetDeployment";
    required {
        deployment_id = path "deploymentId" (String);
    }
    returns { json(models::Deployment), state(models::DeploymentLifecycleState) }
}
