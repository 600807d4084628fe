// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the execution window.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExecutionWindow = GET "/executionWindows/{executionWindowId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExecutionWindow/GetExecutionWindow";
    facts { without_default_retry(); }
    required {
        execution_window_id = path "executionWindowId" (String);
    }
    returns { json(models::ExecutionWindow), state(models::ExecutionWindowLifecycleState) }
}
