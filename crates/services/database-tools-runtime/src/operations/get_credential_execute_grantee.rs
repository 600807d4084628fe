// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the credential execute grantee.
    GetCredentialExecuteGrantee =
        GET "/databaseToolsConnections/{databaseToolsConnectionId}/credentials/{credentialKey}/executeGrantees/{executeGranteeKey}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/CredentialExecuteGrantee/GetCredentialExecuteGrantee";
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        credential_key = path "credentialKey" (String);
        execute_grantee_key = path "executeGranteeKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CredentialExecuteGrantee) }
}
