// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the deploy stage.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateDeployStage = PUT "/deployStages/{deployStageId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployStage/UpdateDeployStage";
    required {
        deploy_stage_id = path "deployStageId" (String);
        update_deploy_stage_details = json(models::UpdateDeployStageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DeployStage) }
    then { settled(get_deploy_stage, models::DeployStage, models::DeployStageLifecycleState); }
}
