// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the preferred credentials.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPreferredCredentials = GET "/managedDatabases/{managedDatabaseId}/preferredCredentials",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/PreferredCredential/ListPreferredCredentials";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    returns { json(models::PreferredCredentialCollection) }
}
