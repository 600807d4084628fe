// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the batch job.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateBatchJob = PUT "/batchJobs/{batchJobId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJob/UpdateBatchJob";
    required {
        batch_job_id = path "batchJobId" (String);
        update_batch_job_details = json(models::UpdateBatchJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_batch_job, models::BatchJob, models::BatchJobLifecycleState); }
}
