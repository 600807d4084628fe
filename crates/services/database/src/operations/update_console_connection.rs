// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the console connection.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateConsoleConnection = PUT "/dbNodes/{dbNodeId}/consoleConnections/{consoleConnectionId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleConnection/UpdateConsoleConnection";
    facts { without_default_retry(); }
    required {
        db_node_id = path "dbNodeId" (String);
        console_connection_id = path "consoleConnectionId" (String);
        update_console_connection_details = json(models::UpdateConsoleConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ConsoleConnection) }
    then {
        settled(get_console_connection, models::ConsoleConnection,
            models::ConsoleConnectionLifecycleState);
    }
}
