// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the boot volume backup to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeBootVolumeBackupCompartment =
        POST "/bootVolumeBackups/{bootVolumeBackupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeBackup/ChangeBootVolumeBackupCompartment";
    facts { without_default_retry(); }
    required {
        boot_volume_backup_id = path "bootVolumeBackupId" (String);
        change_boot_volume_backup_compartment_details =
            json(models::ChangeBootVolumeBackupCompartmentDetails);
    }
    returns { empty }
    then {
        settled(get_boot_volume_backup, models::BootVolumeBackup,
            models::BootVolumeBackupLifecycleState);
    }
}
