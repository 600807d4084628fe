// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed MySQL database.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetManagedMySqlDatabase = GET "/managedMySqlDatabases/{managedMySqlDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/GetManagedMySqlDatabase";
    facts { without_default_retry(); }
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
    }
    returns {
        json(models::ManagedMySqlDatabase),
        state(models::ManagedMySqlDatabaseLifecycleState),
    }
}
