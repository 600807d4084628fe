// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a Swift password. Deprecated: use auth tokens instead.
    ///
    /// Deprecated.
    DeleteSwiftPassword = DELETE "/users/{userId}/swiftPasswords/{swiftPasswordId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SwiftPassword/DeleteSwiftPassword";
    required {
        user_id = path "userId" (String);
        swift_password_id = path "swiftPasswordId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
