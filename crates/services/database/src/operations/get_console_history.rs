// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the console history.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConsoleHistory = GET "/dbNodes/{dbNodeId}/consoleHistories/{consoleHistoryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleHistory/GetConsoleHistory";
    facts { without_default_retry(); }
    required {
        db_node_id = path "dbNodeId" (String);
        console_history_id = path "consoleHistoryId" (String);
    }
    returns { json(models::ConsoleHistory), state(models::ConsoleHistoryLifecycleState) }
}
