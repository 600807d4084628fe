// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external MySQL database.
    ///
    /// The response has the header `etag`.
    GetExternalMySqlDatabase = GET "/externalMySqlDatabases/{externalMySqlDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalMySqlDatabase/GetExternalMySqlDatabase";
    required {
        external_my_sql_database_id = path "externalMySqlDatabaseId" (String);
    }
    returns { json(models::ExternalMySqlDatabase) }
}
