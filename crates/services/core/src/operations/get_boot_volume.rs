// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the boot volume.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBootVolume = GET "/bootVolumes/{bootVolumeId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolume/GetBootVolume";
    facts { without_default_retry(); }
    required {
        boot_volume_id = path "bootVolumeId" (String);
    }
    returns { json(models::BootVolume), state(models::BootVolumeLifecycleState) }
}
