// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the credential.
    UpdateCredential =
        PUT "/databaseToolsConnections/{databaseToolsConnectionId}/credentials/{credentialKey}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/Credential/UpdateCredential";
    facts { with_secret_fields(&["password"]); }
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        credential_key = path "credentialKey" (String);
        update_credential_details = json(models::UpdateCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Credential) }
}
