// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a customer secret key for the S3 API of Object Storage. The secret is only returned
    /// by this operation.
    ///
    /// The response has the header `etag`.
    CreateCustomerSecretKey = POST "/users/{userId}/customerSecretKeys",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/CustomerSecretKey/CreateCustomerSecretKey";
    facts {
        with_retry_token();
        with_secret_fields(&["key"]);
    }
    required {
        user_id = path "userId" (String);
        create_customer_secret_key_details = json(models::CreateCustomerSecretKeyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CustomerSecretKey) }
}
