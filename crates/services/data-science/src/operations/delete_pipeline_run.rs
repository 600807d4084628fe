// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a pipeline run, and optionally the job runs of its steps.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeletePipelineRun = DELETE "/pipelineRuns/{pipelineRunId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/DeletePipelineRun";
    facts { without_default_retry(); }
    required {
        pipeline_run_id = path "pipelineRunId" (String);
    }
    optional {
        /// Whether to also delete the related job runs.
        delete_related_job_runs = query "deleteRelatedJobRuns" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_pipeline_run); }
}
