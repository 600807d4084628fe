// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a pipeline run, with the state of each step.
    ///
    /// The response has the header `etag`.
    GetPipelineRun = GET "/pipelineRuns/{pipelineRunId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/GetPipelineRun";
    required {
        pipeline_run_id = path "pipelineRunId" (String);
    }
    returns { json(models::PipelineRun), state(models::PipelineRunLifecycleState) }
}
