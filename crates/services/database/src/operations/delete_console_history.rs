// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the console history.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteConsoleHistory = DELETE "/dbNodes/{dbNodeId}/consoleHistories/{consoleHistoryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleHistory/DeleteConsoleHistory";
    facts { without_default_retry(); }
    required {
        db_node_id = path "dbNodeId" (String);
        console_history_id = path "consoleHistoryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_console_history); }
}
