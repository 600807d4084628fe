// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the tablespace.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTablespace = PUT "/managedDatabases/{managedDatabaseId}/tablespaces/{tablespaceName}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/Tablespace/UpdateTablespace";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        tablespace_name = path "tablespaceName" (String);
        update_tablespace_details = json(models::UpdateTablespaceDetails);
    }
    returns { json(models::Tablespace) }
}
