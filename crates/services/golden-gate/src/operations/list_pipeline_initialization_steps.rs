// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pipeline initialization steps.
    ///
    /// The response has the header `etag`.
    ListPipelineInitializationSteps = GET "/pipelines/{pipelineId}/initializationSteps",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Pipeline/ListPipelineInitializationSteps";
    required {
        pipeline_id = path "pipelineId" (String);
    }
    returns { json(models::PipelineInitializationSteps) }
}
