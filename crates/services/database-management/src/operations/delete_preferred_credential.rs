// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the preferred credential.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeletePreferredCredential =
        DELETE "/managedDatabases/{managedDatabaseId}/preferredCredentials/{credentialName}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/PreferredCredential/DeletePreferredCredential";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        credential_name = path "credentialName" (String);
    }
    returns { empty }
}
