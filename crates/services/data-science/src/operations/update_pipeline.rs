// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a pipeline. For steps, only the configuration can be changed.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePipeline = PUT "/pipelines/{pipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/UpdatePipeline";
    facts { without_default_retry(); }
    required {
        pipeline_id = path "pipelineId" (String);
        update_pipeline_details = json(models::UpdatePipelineDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Pipeline) }
    then { settled(get_pipeline, models::Pipeline, models::PipelineLifecycleState); }
}
