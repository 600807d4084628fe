// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a database credential.
    DeleteDbCredential = DELETE "/users/{userId}/dbCredentials/{dbCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/DeleteDbCredential";
    required {
        user_id = path "userId" (String);
        db_credential_id = path "dbCredentialId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
