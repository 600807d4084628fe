// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a batch task environment.
    ///
    /// The response has the header `etag`.
    CreateBatchTaskEnvironment = POST "/batchTaskEnvironments",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskEnvironment/CreateBatchTaskEnvironment";
    facts { with_retry_token(); }
    required {
        create_batch_task_environment_details = json(models::CreateBatchTaskEnvironmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BatchTaskEnvironment) }
    then {
        settled(get_batch_task_environment, models::BatchTaskEnvironment,
            models::BatchTaskEnvironmentLifecycleState);
        with_id("batchTaskEnvironmentId", "id");
    }
}
