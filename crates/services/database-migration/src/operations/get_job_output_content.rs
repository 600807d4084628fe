// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the job output content.
    GetJobOutputContent = GET "/jobs/{jobId}/output/content",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Job/GetJobOutputContent";
    facts { with_accept("application/x-yaml"); }
    required {
        job_id = path "jobId" (String);
    }
    returns { text }
}
