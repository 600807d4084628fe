// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the deploy pipeline.
    ///
    /// The response has the header `etag`.
    GetDeployPipeline = GET "/deployPipelines/{deployPipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployPipeline/GetDeployPipeline";
    required {
        deploy_pipeline_id = path "deployPipelineId" (String);
    }
    returns { json(models::DeployPipeline), state(models::DeployPipelineLifecycleState) }
}
