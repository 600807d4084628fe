// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a console history.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateConsoleHistory = POST "/dbNodes/{dbNodeId}/consoleHistories",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleHistory/CreateConsoleHistory";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        db_node_id = path "dbNodeId" (String);
        create_console_history_details = json(models::CreateConsoleHistoryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ConsoleHistory) }
    then {
        settled(get_console_history, models::ConsoleHistory, models::ConsoleHistoryLifecycleState);
        with_id("consoleHistoryId", "id");
    }
}
