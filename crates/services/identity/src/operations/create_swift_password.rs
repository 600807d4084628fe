// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Swift password for a user. Deprecated: use auth tokens instead.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    CreateSwiftPassword = POST "/users/{userId}/swiftPasswords",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SwiftPassword/CreateSwiftPassword";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        user_id = path "userId" (String);
        create_swift_password_details = json(models::CreateSwiftPasswordDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SwiftPassword) }
}
