// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the volume group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVolumeGroup = GET "/volumeGroups/{volumeGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroup/GetVolumeGroup";
    facts { without_default_retry(); }
    required {
        volume_group_id = path "volumeGroupId" (String);
    }
    returns { json(models::VolumeGroup), state(models::VolumeGroupLifecycleState) }
}
