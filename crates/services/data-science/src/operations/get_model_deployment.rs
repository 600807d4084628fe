// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a model deployment.
    ///
    /// The response has the header `etag`.
    GetModelDeployment = GET "/modelDeployments/{modelDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeployment/GetModelDeployment";
    required {
        model_deployment_id = path "modelDeploymentId" (String);
    }
    returns { json(models::ModelDeployment), state(models::ModelDeploymentLifecycleState) }
}
