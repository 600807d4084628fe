// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the boot volume to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeBootVolumeCompartment = POST "/bootVolumes/{bootVolumeId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolume/ChangeBootVolumeCompartment";
    facts { without_default_retry(); }
    required {
        boot_volume_id = path "bootVolumeId" (String);
        change_boot_volume_compartment_details = json(models::ChangeBootVolumeCompartmentDetails);
    }
    returns { empty }
    then { settled(get_boot_volume, models::BootVolume, models::BootVolumeLifecycleState); }
}
