// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external MySQL database.
    ///
    /// The response has the headers `content-location`, `etag` and `location`.
    CreateExternalMySqlDatabase = POST "/externalMySqlDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalMySqlDatabase/CreateExternalMySqlDatabase";
    facts { with_retry_token(); }
    required {
        create_external_my_sql_database_details = json(models::CreateExternalMySqlDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalMySqlDatabase) }
}
