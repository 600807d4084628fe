// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the profile.
    ///
    /// The response has the header `etag`.
    GetProfile = GET "/profiles/{profileId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/Profile/GetProfile";
    required {
        profile_id = path "profileId" (String);
    }
    returns { json(models::Profile), state(models::ProfileLifecycleState) }
}
