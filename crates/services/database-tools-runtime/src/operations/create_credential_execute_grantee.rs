// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a credential execute grantee.
    ///
    /// The response has the header `location`.
    CreateCredentialExecuteGrantee =
        POST "/databaseToolsConnections/{databaseToolsConnectionId}/credentials/{credentialKey}/executeGrantees",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/CredentialExecuteGrantee/CreateCredentialExecuteGrantee";
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        credential_key = path "credentialKey" (String);
        create_credential_execute_grantee_details =
            json(models::CreateCredentialExecuteGranteeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CredentialExecuteGrantee) }
}
