// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the deploy stage.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDeployStage = DELETE "/deployStages/{deployStageId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployStage/DeleteDeployStage";
    required {
        deploy_stage_id = path "deployStageId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_deploy_stage); }
}
