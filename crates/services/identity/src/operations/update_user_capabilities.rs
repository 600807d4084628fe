// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the capabilities of a user (the types of credentials the user can use).
    ///
    /// The response has the header `etag`.
    UpdateUserCapabilities = PUT "/users/{userId}/capabilities",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/UpdateUserCapabilities";
    required {
        user_id = path "userId" (String);
        update_user_capabilities_details = json(models::UpdateUserCapabilitiesDetails);
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
