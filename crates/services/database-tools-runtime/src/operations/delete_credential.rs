// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the credential.
    DeleteCredential =
        DELETE "/databaseToolsConnections/{databaseToolsConnectionId}/credentials/{credentialKey}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/Credential/DeleteCredential";
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        credential_key = path "credentialKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
