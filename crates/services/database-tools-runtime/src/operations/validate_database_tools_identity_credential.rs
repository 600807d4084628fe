// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the database tools identity credential.
    ValidateDatabaseToolsIdentityCredential =
        POST "/databaseToolsIdentities/{databaseToolsIdentityId}/actions/validateCredential",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsIdentity/ValidateDatabaseToolsIdentityCredential";
    required {
        database_tools_identity_id = path "databaseToolsIdentityId" (String);
        validate_database_tools_identity_credential_details =
            json(models::ValidateDatabaseToolsIdentityCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ValidateDatabaseToolsIdentityCredentialResult) }
}
