// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the description, email address, database user name or tags of a user.
    ///
    /// The response has the header `etag`.
    UpdateUser = PUT "/users/{userId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/UpdateUser";
    required {
        user_id = path "userId" (String);
        update_user_details = json(models::UpdateUserDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::User) }
    then { settled(get_user, models::User, models::UserLifecycleState); }
}
