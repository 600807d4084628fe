// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an OAuth 2.0 client credential.
    DeleteOAuthClientCredential =
        DELETE "/users/{userId}/oauth2ClientCredentials/{oauth2ClientCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/DeleteOAuthClientCredential";
    required {
        user_id = path "userId" (String);
        oauth2_client_credential_id = path "oauth2ClientCredentialId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
