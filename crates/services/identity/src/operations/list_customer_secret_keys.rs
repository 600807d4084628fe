// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the customer secret keys of a user, without their secrets.
    ListCustomerSecretKeys = GET "/users/{userId}/customerSecretKeys",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/CustomerSecretKeySummary/ListCustomerSecretKeys";
    required {
        user_id = path "userId" (String);
    }
    returns { json(Vec<models::CustomerSecretKeySummary>) }
}
