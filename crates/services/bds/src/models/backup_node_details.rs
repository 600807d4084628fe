// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a node to backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupNodeDetails {
    /// The details of the level type.
    pub level_type_details: models::LevelTypeDetails,
    /// The type of the backup.
    pub backup_type: Option<models::BackupNodeBackupType>,
}

model! {
    BackupNodeDetails {
        required {
            level_type_details = "levelTypeDetails",
                with_level_type_details(models::LevelTypeDetails);
        }
        optional {
            backup_type = "backupType", with_backup_type(models::BackupNodeBackupType);
        }
    }
}
