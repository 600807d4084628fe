// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the volume group to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeVolumeGroupCompartment = POST "/volumeGroups/{volumeGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroup/ChangeVolumeGroupCompartment";
    facts { without_default_retry(); }
    required {
        volume_group_id = path "volumeGroupId" (String);
        change_volume_group_compartment_details = json(models::ChangeVolumeGroupCompartmentDetails);
    }
    returns { empty }
    then { settled(get_volume_group, models::VolumeGroup, models::VolumeGroupLifecycleState); }
}
