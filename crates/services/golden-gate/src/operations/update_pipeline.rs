// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the pipeline.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdatePipeline = PUT "/pipelines/{pipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Pipeline/UpdatePipeline";
    required {
        pipeline_id = path "pipelineId" (String);
        update_pipeline_details = json(models::UpdatePipelineDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_pipeline, models::Pipeline, models::PipelineLifecycleState); }
}
