// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Modifies the snapshot settings.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ModifySnapshotSettings =
        POST "/managedDatabases/{managedDatabaseId}/actions/modifySnapshotSettings",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ModifySnapshotSettings";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        modify_snapshot_settings_details = json(models::ModifySnapshotSettingsDetails);
    }
    optional {
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { empty }
}
