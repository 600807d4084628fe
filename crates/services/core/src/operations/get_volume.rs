// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the volume.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVolume = GET "/volumes/{volumeId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Volume/GetVolume";
    facts { without_default_retry(); }
    required {
        volume_id = path "volumeId" (String);
    }
    returns { json(models::Volume), state(models::VolumeLifecycleState) }
}
