// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the execution window.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExecutionWindow = PUT "/executionWindows/{executionWindowId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExecutionWindow/UpdateExecutionWindow";
    facts { without_default_retry(); }
    required {
        execution_window_id = path "executionWindowId" (String);
        update_execution_window_details = json(models::UpdateExecutionWindowDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExecutionWindow) }
    then {
        settled(get_execution_window, models::ExecutionWindow,
            models::ExecutionWindowLifecycleState);
    }
}
