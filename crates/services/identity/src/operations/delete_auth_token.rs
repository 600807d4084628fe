// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an auth token.
    DeleteAuthToken = DELETE "/users/{userId}/authTokens/{authTokenId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthToken/DeleteAuthToken";
    required {
        user_id = path "userId" (String);
        auth_token_id = path "authTokenId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
