// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the job TF state.
    GetJobTfState = GET "/jobs/{jobId}/tfState",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Job/GetJobTfState";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        job_id = path "jobId" (String);
    }
    returns { stream }
}
