// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the description of an auth token.
    ///
    /// The response has the header `etag`.
    UpdateAuthToken = PUT "/users/{userId}/authTokens/{authTokenId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthToken/UpdateAuthToken";
    facts { with_secret_fields(&["token"]); }
    required {
        user_id = path "userId" (String);
        auth_token_id = path "authTokenId" (String);
        update_auth_token_details = json(models::UpdateAuthTokenDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AuthToken) }
}
