// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::resources_to_wait_for::models;

operation! {
    /// Restores the backup.
    RestoreBackup = POST "/backups/{backupId}/actions/restore";
    required {
        backup_id = path "backupId" (String);
    }
    returns { json(models::Volume) }
    then {
        settled(get_volume, models::Volume, models::VolumeLifecycleState);
        with_id("volumeKey", "key");
    }
}
