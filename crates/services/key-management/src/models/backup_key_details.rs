// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a key to backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupKeyDetails {
    /// The location of the backup.
    pub backup_location: Option<models::BackupLocation>,
}

model! {
    BackupKeyDetails {
        optional {
            backup_location = "backupLocation", with_backup_location(models::BackupLocation);
        }
    }
}
