// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an API signing key of a user.
    DeleteApiKey = DELETE "/users/{userId}/apiKeys/{fingerprint}";
    required {
        user_id = path "userId" (String);
        fingerprint = path "fingerprint" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
