// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the API signing keys of a user. A user can have at most three.
    ListApiKeys = GET "/users/{userId}/apiKeys",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/ApiKey/ListApiKeys";
    required {
        user_id = path "userId" (String);
    }
    returns { json(Vec<models::ApiKey>) }
}
