// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the deploy environment.
    ///
    /// The response has the header `etag`.
    GetDeployEnvironment = GET "/deployEnvironments/{deployEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployEnvironment/GetDeployEnvironment";
    required {
        deploy_environment_id = path "deployEnvironmentId" (String);
    }
    returns { json(models::DeployEnvironment), state(models::DeployEnvironmentLifecycleState) }
}
