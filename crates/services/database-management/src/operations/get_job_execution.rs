// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job execution.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetJobExecution = GET "/jobExecutions/{jobExecutionId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/JobExecution/GetJobExecution";
    facts { without_default_retry(); }
    required {
        job_execution_id = path "jobExecutionId" (String);
    }
    returns { json(models::JobExecution) }
}
