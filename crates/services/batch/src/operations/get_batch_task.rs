// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the batch task.
    GetBatchTask = GET "/batchJobs/{batchJobId}/tasks/{taskName}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTask/GetBatchTask";
    required {
        batch_job_id = path "batchJobId" (String);
        task_name = path "taskName" (String);
    }
    returns { json(models::BatchTask), state(models::BatchTaskLifecycleState) }
}
