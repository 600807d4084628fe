// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the state and creation time of a user's Console password, but not the password.
    ///
    /// The response has the header `etag`.
    GetUserUIPasswordInformation = GET "/users/{userId}/uiPassword",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UIPasswordInformation/GetUserUiPasswordInformation";
    required {
        user_id = path "userId" (String);
    }
    returns {
        json(models::UIPasswordInformation),
        state(models::UIPasswordInformationLifecycleState),
    }
}
