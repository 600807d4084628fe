// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the build pipeline.
    ///
    /// The response has the header `etag`.
    GetBuildPipeline = GET "/buildPipelines/{buildPipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipeline/GetBuildPipeline";
    required {
        build_pipeline_id = path "buildPipelineId" (String);
    }
    returns { json(models::BuildPipeline), state(models::BuildPipelineLifecycleState) }
}
