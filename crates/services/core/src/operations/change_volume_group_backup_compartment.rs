// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the volume group backup to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeVolumeGroupBackupCompartment =
        POST "/volumeGroupBackups/{volumeGroupBackupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroupBackup/ChangeVolumeGroupBackupCompartment";
    facts { without_default_retry(); }
    required {
        volume_group_backup_id = path "volumeGroupBackupId" (String);
        change_volume_group_backup_compartment_details =
            json(models::ChangeVolumeGroupBackupCompartmentDetails);
    }
    returns { empty }
    then {
        settled(get_volume_group_backup, models::VolumeGroupBackup,
            models::VolumeGroupBackupLifecycleState);
    }
}
