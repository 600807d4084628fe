// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a deletion policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeletionPolicyDetails {
    /// Whether automatic backups are deleted or retained when the DB system is deleted.
    pub automatic_backup_retention: Option<models::DeletionPolicyAutomaticBackupRetention>,
    /// Whether deleting the DB system takes a final backup.
    pub final_backup: Option<models::DeletionPolicyFinalBackup>,
    /// Whether the resource is protected against deletion.
    pub is_delete_protected: Option<bool>,
}

model! {
    CreateDeletionPolicyDetails {
        optional {
            automatic_backup_retention = "automaticBackupRetention",
                with_automatic_backup_retention(models::DeletionPolicyAutomaticBackupRetention);
            final_backup = "finalBackup", with_final_backup(models::DeletionPolicyFinalBackup);
            is_delete_protected = "isDeleteProtected", with_is_delete_protected(bool);
        }
    }
}
