// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an auth token for a user. Its value is only returned by this operation.
    ///
    /// The response has the header `etag`.
    CreateAuthToken = POST "/users/{userId}/authTokens",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthToken/CreateAuthToken";
    facts {
        with_retry_token();
        with_secret_fields(&["token"]);
    }
    required {
        user_id = path "userId" (String);
        create_auth_token_details = json(models::CreateAuthTokenDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AuthToken) }
}
