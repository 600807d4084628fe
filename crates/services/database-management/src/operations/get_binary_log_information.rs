// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the binary log information.
    GetBinaryLogInformation =
        GET "/managedMySqlDatabases/{managedMySqlDatabaseId}/binaryLogInformation",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/GetBinaryLogInformation";
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
    }
    returns { json(models::ManagedMySqlDatabaseBinaryLogInformation) }
}
