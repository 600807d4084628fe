// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Executes the SQL database tools connection.
    ///
    /// The response has the header `opc-work-request-id`.
    ExecuteSqlDatabaseToolsConnection =
        POST "/databaseToolsConnections/{databaseToolsConnectionId}/actions/executeSql",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsConnection/ExecuteSqlDatabaseToolsConnection";
    facts { with_secret_fields(&["opcSseCustomerKey"]); }
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        execute_sql_database_tools_connection_details =
            json(models::ExecuteSqlDatabaseToolsConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExecuteSqlResponse) }
    then { work_request(); }
}
