// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the name or the tags of a pipeline run.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePipelineRun = PUT "/pipelineRuns/{pipelineRunId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/UpdatePipelineRun";
    facts { without_default_retry(); }
    required {
        pipeline_run_id = path "pipelineRunId" (String);
        update_pipeline_run_details = json(models::UpdatePipelineRunDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PipelineRun) }
    then { settled(get_pipeline_run, models::PipelineRun, models::PipelineRunLifecycleState); }
}
