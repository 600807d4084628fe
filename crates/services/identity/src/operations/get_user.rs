// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a user.
    ///
    /// The response has the header `etag`.
    GetUser = GET "/users/{userId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/GetUser";
    required {
        user_id = path "userId" (String);
    }
    returns { json(models::User), state(models::UserLifecycleState) }
}
