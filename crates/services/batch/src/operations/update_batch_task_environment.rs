// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the batch task environment.
    ///
    /// The response has the header `etag`.
    UpdateBatchTaskEnvironment = PUT "/batchTaskEnvironments/{batchTaskEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskEnvironment/UpdateBatchTaskEnvironment";
    required {
        batch_task_environment_id = path "batchTaskEnvironmentId" (String);
        update_batch_task_environment_details = json(models::UpdateBatchTaskEnvironmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BatchTaskEnvironment) }
    then {
        settled(get_batch_task_environment, models::BatchTaskEnvironment,
            models::BatchTaskEnvironmentLifecycleState);
    }
}
