// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the batch job to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeBatchJobCompartment = POST "/batchJobs/{batchJobId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJob/ChangeBatchJobCompartment";
    required {
        batch_job_id = path "batchJobId" (String);
        change_batch_job_compartment_details = json(models::ChangeBatchJobCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_batch_job, models::BatchJob, models::BatchJobLifecycleState); }
}
