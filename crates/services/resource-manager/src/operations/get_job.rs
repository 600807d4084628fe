// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job.
    ///
    /// The response has the header `etag`.
    GetJob = GET "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Job/GetJob";
    required {
        job_id = path "jobId" (String);
    }
    returns { json(models::Job), state(models::JobLifecycleState) }
}
