// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the database tools identity credential.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RefreshDatabaseToolsIdentityCredential =
        POST "/databaseToolsIdentities/{databaseToolsIdentityId}/actions/refreshCredential",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsIdentity/RefreshDatabaseToolsIdentityCredential";
    facts { without_default_retry(); }
    required {
        database_tools_identity_id = path "databaseToolsIdentityId" (String);
        refresh_database_tools_identity_credential_details =
            json(models::RefreshDatabaseToolsIdentityCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_database_tools_identity, models::DatabaseToolsIdentity,
            models::DatabaseToolsIdentityLifecycleState);
    }
}
