// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the console history.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConsoleHistory = GET "/instanceConsoleHistories/{instanceConsoleHistoryId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ConsoleHistory/GetConsoleHistory";
    facts { without_default_retry(); }
    required {
        instance_console_history_id = path "instanceConsoleHistoryId" (String);
    }
    returns { json(models::ConsoleHistory), state(models::ConsoleHistoryLifecycleState) }
}
