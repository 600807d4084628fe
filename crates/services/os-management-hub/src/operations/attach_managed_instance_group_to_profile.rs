// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Attaches the managed instance group to the profile.
    AttachManagedInstanceGroupToProfile =
        POST "/profiles/{profileId}/actions/attachManagedInstanceGroup",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Profile/AttachManagedInstanceGroupToProfile";
    facts { with_retry_token(); }
    required {
        profile_id = path "profileId" (String);
        attach_managed_instance_group_to_profile_details =
            json(models::AttachManagedInstanceGroupToProfileDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_profile, models::Profile, models::ProfileLifecycleState); }
}
