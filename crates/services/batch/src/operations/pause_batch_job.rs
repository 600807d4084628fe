// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, operation};

use crate::models;

operation! {
    /// Pauses the batch job.
    ///
    /// The response has the header `opc-work-request-id`.
    PauseBatchJob = POST "/batchJobs/{batchJobId}/actions/pause",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJob/PauseBatchJob";
    required {
        batch_job_id = path "batchJobId" (String);
        body = json(Value);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_batch_job, models::BatchJob, models::BatchJobLifecycleState); }
}
