// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the job logs content.
    GetJobLogsContent = GET "/jobs/{jobId}/logs/content",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Job/GetJobLogsContent";
    facts { with_accept("text/plain; charset=utf-8"); }
    required {
        job_id = path "jobId" (String);
    }
    returns { text }
}
