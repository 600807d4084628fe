// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the preferred credential.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePreferredCredential =
        PUT "/managedDatabases/{managedDatabaseId}/preferredCredentials/{credentialName}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/PreferredCredential/UpdatePreferredCredential";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        credential_name = path "credentialName" (String);
        update_preferred_credential_details = json(models::UpdatePreferredCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PreferredCredential) }
}
