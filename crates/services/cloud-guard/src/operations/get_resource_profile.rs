// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource profile.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetResourceProfile = GET "/resourceProfiles/{resourceProfileId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResourceProfile/GetResourceProfile";
    facts { without_default_retry(); }
    required {
        resource_profile_id = path "resourceProfileId" (String);
    }
    returns { json(models::ResourceProfile) }
}
