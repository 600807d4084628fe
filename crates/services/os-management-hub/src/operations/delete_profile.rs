// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the profile.
    DeleteProfile = DELETE "/profiles/{profileId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Profile/DeleteProfile";
    required {
        profile_id = path "profileId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_profile); }
}
