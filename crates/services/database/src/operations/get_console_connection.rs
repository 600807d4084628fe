// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the console connection.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConsoleConnection = GET "/dbNodes/{dbNodeId}/consoleConnections/{consoleConnectionId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleConnection/GetConsoleConnection";
    facts { without_default_retry(); }
    required {
        db_node_id = path "dbNodeId" (String);
        console_connection_id = path "consoleConnectionId" (String);
    }
    returns { json(models::ConsoleConnection), state(models::ConsoleConnectionLifecycleState) }
}
