// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OAuth 2.0 client credential for a user. The response includes the secret.
    ///
    /// The response has the header `etag`.
    CreateOAuthClientCredential = POST "/users/{userId}/oauth2ClientCredentials",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/CreateOAuthClientCredential";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        user_id = path "userId" (String);
        create_oauth2_client_credential_details = json(models::CreateOAuth2ClientCredentialDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OAuth2ClientCredential) }
}
