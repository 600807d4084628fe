// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a console connection.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateConsoleConnection = POST "/dbNodes/{dbNodeId}/consoleConnections",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleConnection/CreateConsoleConnection";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        db_node_id = path "dbNodeId" (String);
        create_console_connection_details = json(models::CreateConsoleConnectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ConsoleConnection) }
    then {
        settled(get_console_connection, models::ConsoleConnection,
            models::ConsoleConnectionLifecycleState);
        with_id("consoleConnectionId", "id");
    }
}
