// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::resources_to_wait_for::models;

operation! {
    /// Runs the operation `LabelBackup`.
    LabelBackup = PUT "/backups/{backupId}/label";
    required {
        backup_id = path "backupId" (String);
    }
    returns { json(models::Plain) }
}
