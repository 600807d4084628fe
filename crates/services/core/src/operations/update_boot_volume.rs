// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the boot volume.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateBootVolume = PUT "/bootVolumes/{bootVolumeId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolume/UpdateBootVolume";
    facts { without_default_retry(); }
    required {
        boot_volume_id = path "bootVolumeId" (String);
        update_boot_volume_details = json(models::UpdateBootVolumeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BootVolume) }
    then { settled(get_boot_volume, models::BootVolume, models::BootVolumeLifecycleState); }
}
