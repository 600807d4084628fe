// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external MySQL database.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalMysqlDatabase = PUT "/externalMySqlDatabases/{externalMySqlDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalMySqlDatabase/UpdateExternalMysqlDatabase";
    facts { without_default_retry(); }
    required {
        external_my_sql_database_id = path "externalMySqlDatabaseId" (String);
        update_external_my_sql_database_details = json(models::UpdateExternalMySqlDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalMySqlDatabase) }
}
