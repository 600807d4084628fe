// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the processor job.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CancelProcessorJob = POST "/processorJobs/{processorJobId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/ProcessorJob/CancelProcessorJob";
    facts { without_default_retry(); }
    required {
        processor_job_id = path "processorJobId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_processor_job, models::ProcessorJob, models::ProcessorJobLifecycleState);
        with_cancellation();
    }
}
