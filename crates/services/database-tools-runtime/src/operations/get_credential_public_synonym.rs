// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the credential public synonym.
    GetCredentialPublicSynonym =
        GET "/databaseToolsConnections/{databaseToolsConnectionId}/credentials/{credentialKey}/publicSynonyms/{publicSynonymKey}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/CredentialPublicSynonym/GetCredentialPublicSynonym";
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
        credential_key = path "credentialKey" (String);
        public_synonym_key = path "publicSynonymKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CredentialPublicSynonym) }
}
