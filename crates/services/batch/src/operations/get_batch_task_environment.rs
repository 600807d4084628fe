// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the batch task environment.
    ///
    /// The response has the header `etag`.
    GetBatchTaskEnvironment = GET "/batchTaskEnvironments/{batchTaskEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskEnvironment/GetBatchTaskEnvironment";
    required {
        batch_task_environment_id = path "batchTaskEnvironmentId" (String);
    }
    returns {
        json(models::BatchTaskEnvironment),
        state(models::BatchTaskEnvironmentLifecycleState),
    }
}
