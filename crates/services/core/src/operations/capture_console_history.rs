// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Captures the console history.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CaptureConsoleHistory = POST "/instanceConsoleHistories",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ConsoleHistory/CaptureConsoleHistory";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        capture_console_history_details = json(models::CaptureConsoleHistoryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ConsoleHistory) }
    then {
        settled(get_console_history, models::ConsoleHistory, models::ConsoleHistoryLifecycleState);
        with_id("instanceConsoleHistoryId", "id");
    }
}
