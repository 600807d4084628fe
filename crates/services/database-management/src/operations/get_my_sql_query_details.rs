// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the MySQL query details.
    GetMySqlQueryDetails = GET "/managedMySqlDatabases/{managedMySqlDatabaseId}/queryDetails",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/GetMySqlQueryDetails";
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
        digest = query "digest" (String);
    }
    returns { json(models::MySqlQueryDetails) }
}
