// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the console history content.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConsoleHistoryContent =
        GET "/dbNodes/{dbNodeId}/consoleHistories/{consoleHistoryId}/content",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleHistory/GetConsoleHistoryContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        without_default_retry();
    }
    required {
        db_node_id = path "dbNodeId" (String);
        console_history_id = path "consoleHistoryId" (String);
    }
    returns { stream }
}
