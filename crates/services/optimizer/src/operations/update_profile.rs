// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the profile.
    ///
    /// The response has the header `etag`.
    UpdateProfile = PUT "/profiles/{profileId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/Profile/UpdateProfile";
    required {
        profile_id = path "profileId" (String);
        update_profile_details = json(models::UpdateProfileDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Profile) }
    then { settled(get_profile, models::Profile, models::ProfileLifecycleState); }
}
