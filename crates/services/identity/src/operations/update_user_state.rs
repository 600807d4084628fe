// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Unblocks a user who was blocked after too many failed sign-ins.
    ///
    /// The response has the header `etag`.
    UpdateUserState = PUT "/users/{userId}/state",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/UpdateUserState";
    required {
        user_id = path "userId" (String);
        update_state_details = json(models::UpdateStateDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::User) }
    then {
        settled(get_user, models::User, models::UserLifecycleState);
        with_id("userId", "id");
    }
}
