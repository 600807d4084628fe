// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the console connections.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListConsoleConnections = GET "/dbNodes/{dbNodeId}/consoleConnections",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleConnection/ListConsoleConnections";
    facts { without_default_retry(); }
    required {
        db_node_id = path "dbNodeId" (String);
    }
    returns { json(Vec<models::ConsoleConnectionSummary>) }
}
