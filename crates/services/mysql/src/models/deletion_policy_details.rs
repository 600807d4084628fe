// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a deletion policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletionPolicyDetails {
    /// Whether automatic backups are deleted or retained when the DB system is deleted.
    pub automatic_backup_retention: models::DeletionPolicyAutomaticBackupRetention,
    /// Whether deleting the DB system takes a final backup.
    pub final_backup: models::DeletionPolicyFinalBackup,
    /// Whether the resource is protected against deletion.
    pub is_delete_protected: bool,
}

model! {
    DeletionPolicyDetails {
        automatic_backup_retention = "automaticBackupRetention";
        final_backup = "finalBackup";
        is_delete_protected = "isDeleteProtected";
    }
}
