// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a key to restore from an object store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreKeyFromObjectStoreDetails {
    /// The location of the backup.
    pub backup_location: Option<models::BackupLocation>,
}

model! {
    RestoreKeyFromObjectStoreDetails {
        optional {
            backup_location = "backupLocation", with_backup_location(models::BackupLocation);
        }
    }
}
