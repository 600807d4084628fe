// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a vault to backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupVaultDetails {
    /// The location of the backup.
    pub backup_location: Option<models::BackupLocation>,
    /// Whether to include keys.
    pub is_include_keys: Option<bool>,
}

model! {
    BackupVaultDetails {
        optional {
            backup_location = "backupLocation", with_backup_location(models::BackupLocation);
            is_include_keys = "isIncludeKeys", with_is_include_keys(bool);
        }
    }
}
