// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pipeline.
    ///
    /// The response has the header `etag`.
    GetPipeline = GET "/pipelines/{pipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Pipeline/GetPipeline";
    required {
        pipeline_id = path "pipelineId" (String);
    }
    returns { json(models::Pipeline), state(models::PipelineLifecycleState) }
}
