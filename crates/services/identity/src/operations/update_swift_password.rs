// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the description of a Swift password. Deprecated: use auth tokens instead.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    UpdateSwiftPassword = PUT "/users/{userId}/swiftPasswords/{swiftPasswordId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SwiftPassword/UpdateSwiftPassword";
    facts { with_secret_fields(&["password"]); }
    required {
        user_id = path "userId" (String);
        swift_password_id = path "swiftPasswordId" (String);
        update_swift_password_details = json(models::UpdateSwiftPasswordDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SwiftPassword) }
}
