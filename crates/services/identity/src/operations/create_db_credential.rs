// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database credential (a password for signing in to databases).
    ///
    /// The response has the header `etag`.
    CreateDbCredential = POST "/users/{userId}/dbCredentials",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/CreateDbCredential";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        user_id = path "userId" (String);
        create_db_credential_details = json(models::CreateDbCredentialDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DbCredential) }
}
