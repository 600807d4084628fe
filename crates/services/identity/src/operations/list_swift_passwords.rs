// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Swift passwords of a user, without their values. Deprecated: use auth tokens
    /// instead.
    ///
    /// Deprecated.
    ListSwiftPasswords = GET "/users/{userId}/swiftPasswords",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SwiftPassword/ListSwiftPasswords";
    facts { with_secret_fields(&["password"]); }
    required {
        user_id = path "userId" (String);
    }
    returns { json(Vec<models::SwiftPassword>) }
}
