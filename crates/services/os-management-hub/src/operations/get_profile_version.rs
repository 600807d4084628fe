// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the profile version.
    ///
    /// The response has the header `etag`.
    GetProfileVersion = GET "/profiles/{profileId}/version/{profileVersion}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ProfileVersion/GetProfileVersion";
    required {
        profile_id = path "profileId" (String);
        profile_version = path "profileVersion" (String);
    }
    returns { json(models::ProfileVersion), state(models::ProfileVersionLifecycleState) }
}
