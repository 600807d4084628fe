// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the deploy pipeline.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateDeployPipeline = PUT "/deployPipelines/{deployPipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployPipeline/UpdateDeployPipeline";
    required {
        deploy_pipeline_id = path "deployPipelineId" (String);
        update_deploy_pipeline_details = json(models::UpdateDeployPipelineDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DeployPipeline) }
    then {
        settled(get_deploy_pipeline, models::DeployPipeline, models::DeployPipelineLifecycleState);
    }
}
