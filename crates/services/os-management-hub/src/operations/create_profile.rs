// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a profile.
    ///
    /// The response has the header `etag`.
    CreateProfile = POST "/profiles",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Profile/CreateProfile";
    facts { with_retry_token(); }
    required {
        create_profile_details = json(models::CreateProfileDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Profile) }
    then {
        settled(get_profile, models::Profile, models::ProfileLifecycleState);
        with_id("profileId", "id");
    }
}
