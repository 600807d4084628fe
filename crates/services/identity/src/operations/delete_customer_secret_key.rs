// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a customer secret key of a user.
    DeleteCustomerSecretKey = DELETE "/users/{userId}/customerSecretKeys/{customerSecretKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/CustomerSecretKey/DeleteCustomerSecretKey";
    required {
        user_id = path "userId" (String);
        customer_secret_key_id = path "customerSecretKeyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
