// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the volume backup to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeVolumeBackupCompartment =
        POST "/volumeBackups/{volumeBackupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeBackup/ChangeVolumeBackupCompartment";
    facts { without_default_retry(); }
    required {
        volume_backup_id = path "volumeBackupId" (String);
        change_volume_backup_compartment_details =
            json(models::ChangeVolumeBackupCompartmentDetails);
    }
    returns { empty }
    then { settled(get_volume_backup, models::VolumeBackup, models::VolumeBackupLifecycleState); }
}
