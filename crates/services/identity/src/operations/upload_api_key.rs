// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Uploads a public key for a user. API requests can then be signed with the private key.
    ///
    /// The response has the header `etag`.
    UploadApiKey = POST "/users/{userId}/apiKeys",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/ApiKey/UploadApiKey";
    facts { with_retry_token(); }
    required {
        user_id = path "userId" (String);
        create_api_key_details = json(models::CreateApiKeyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ApiKey) }
}
