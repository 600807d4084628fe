// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a credential public synonym.
    ///
    /// The response has the header `location`.
    CreateCredentialPublicSynonym =
        POST "/databaseToolsConnections/{databaseToolsConnectionId}/credentials/{credentialKey}/publicSynonyms",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/CredentialPublicSynonym/CreateCredentialPublicSynonym";
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        credential_key = path "credentialKey" (String);
        create_credential_public_synonym_details =
            json(models::CreateCredentialPublicSynonymDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CredentialPublicSynonym) }
}
