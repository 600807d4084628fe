// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the database tools connection.
    ValidateDatabaseToolsConnection =
        POST "/databaseToolsConnections/{databaseToolsConnectionId}/actions/validateConnection",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsConnection/ValidateDatabaseToolsConnection";
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        validate_database_tools_connection_details =
            json(models::ValidateDatabaseToolsConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ValidateDatabaseToolsConnectionResult) }
}
