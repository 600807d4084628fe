// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the general replication information.
    GetGeneralReplicationInformation =
        GET "/managedMySqlDatabases/{managedMySqlDatabaseId}/generalReplicationInformation",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/GetGeneralReplicationInformation";
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
    }
    returns { json(models::ManagedMySqlDatabaseGeneralReplicationInformation) }
}
