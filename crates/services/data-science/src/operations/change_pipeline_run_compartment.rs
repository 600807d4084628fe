// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a pipeline run to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangePipelineRunCompartment = POST "/pipelineRuns/{pipelineRunId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/ChangePipelineRunCompartment";
    facts { without_default_retry(); }
    required {
        pipeline_run_id = path "pipelineRunId" (String);
        change_pipeline_run_compartment_details = json(models::ChangePipelineRunCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_pipeline_run, models::PipelineRun, models::PipelineRunLifecycleState); }
}
