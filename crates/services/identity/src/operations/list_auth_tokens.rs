// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the auth tokens of a user, without their values.
    ListAuthTokens = GET "/users/{userId}/authTokens",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthToken/ListAuthTokens";
    facts { with_secret_fields(&["token"]); }
    required {
        user_id = path "userId" (String);
    }
    returns { json(Vec<models::AuthToken>) }
}
