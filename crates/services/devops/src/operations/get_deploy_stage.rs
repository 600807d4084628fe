// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the deploy stage.
    ///
    /// The response has the header `etag`.
    GetDeployStage = GET "/deployStages/{deployStageId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployStage/GetDeployStage";
    required {
        deploy_stage_id = path "deployStageId" (String);
    }
    returns { json(models::DeployStage), state(models::DeployStageLifecycleState) }
}
