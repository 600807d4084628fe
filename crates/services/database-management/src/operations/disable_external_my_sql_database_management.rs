// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Disables the external MySQL database management.
    ///
    /// The response has the header `opc-work-request-id`.
    DisableExternalMySqlDatabaseManagement =
        POST "/externalMySqlDatabases/{externalMySqlDatabaseId}/actions/disableDatabaseManagement",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalMySqlDatabase/DisableExternalMySqlDatabaseManagement";
    facts { with_retry_token(); }
    required {
        external_my_sql_database_id = path "externalMySqlDatabaseId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
