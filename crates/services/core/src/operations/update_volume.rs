// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the volume.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVolume = PUT "/volumes/{volumeId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Volume/UpdateVolume";
    facts { without_default_retry(); }
    required {
        volume_id = path "volumeId" (String);
        update_volume_details = json(models::UpdateVolumeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Volume) }
    then { settled(get_volume, models::Volume, models::VolumeLifecycleState); }
}
