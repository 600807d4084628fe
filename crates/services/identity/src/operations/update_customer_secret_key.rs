// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the display name of a customer secret key.
    ///
    /// The response has the header `etag`.
    UpdateCustomerSecretKey = PUT "/users/{userId}/customerSecretKeys/{customerSecretKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/CustomerSecretKeySummary/UpdateCustomerSecretKey";
    required {
        user_id = path "userId" (String);
        customer_secret_key_id = path "customerSecretKeyId" (String);
        update_customer_secret_key_details = json(models::UpdateCustomerSecretKeyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CustomerSecretKeySummary) }
}
