// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a pipeline to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangePipelineCompartment = POST "/pipelines/{pipelineId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/ChangePipelineCompartment";
    facts { without_default_retry(); }
    required {
        pipeline_id = path "pipelineId" (String);
        change_pipeline_compartment_details = json(models::ChangePipelineCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_pipeline, models::Pipeline, models::PipelineLifecycleState); }
}
