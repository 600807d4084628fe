// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the volume to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeVolumeCompartment = POST "/volumes/{volumeId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Volume/ChangeVolumeCompartment";
    facts { without_default_retry(); }
    required {
        volume_id = path "volumeId" (String);
        change_volume_compartment_details = json(models::ChangeVolumeCompartmentDetails);
    }
    returns { empty }
    then { settled(get_volume, models::Volume, models::VolumeLifecycleState); }
}
