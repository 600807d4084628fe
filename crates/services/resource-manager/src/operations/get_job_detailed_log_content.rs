// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the job detailed log content.
    GetJobDetailedLogContent = GET "/jobs/{jobId}/detailedLogContent",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Job/GetJobDetailedLogContent";
    facts { with_accept("text/plain; charset=utf-8"); }
    required {
        job_id = path "jobId" (String);
    }
    returns { text }
}
