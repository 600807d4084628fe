// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests the preferred credential.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    TestPreferredCredential =
        POST "/managedDatabases/{managedDatabaseId}/preferredCredentials/{credentialName}/actions/test",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/PreferredCredential/TestPreferredCredential";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        credential_name = path "credentialName" (String);
    }
    optional {
        /// The request body:
        /// [`TestPreferredCredentialDetails`](crate::models::TestPreferredCredentialDetails).
        test_preferred_credential_details = json(models::TestPreferredCredentialDetails);
    }
    returns { json(models::TestPreferredCredentialStatus) }
}
