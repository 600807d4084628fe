// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the execution window.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CancelExecutionWindow = POST "/executionWindows/{executionWindowId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExecutionWindow/CancelExecutionWindow";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        execution_window_id = path "executionWindowId" (String);
        cancel_execution_window_details = json(models::CancelExecutionWindowDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExecutionWindow) }
    then {
        settled(get_execution_window, models::ExecutionWindow,
            models::ExecutionWindowLifecycleState);
        with_id("executionWindowId", "id");
        with_cancellation();
    }
}
