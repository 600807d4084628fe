// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a backup to copy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyBackupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The retention of the copied backup, in days.
    pub backup_copy_retention_in_days: Option<i64>,
    /// The OCID of the source backup.
    pub source_backup_id: String,
    /// The source region.
    pub source_region: String,
    /// The settings of the encryption.
    pub encrypt_data: Option<models::EncryptDataDetails>,
}

model! {
    CopyBackupDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            source_backup_id = "sourceBackupId", with_source_backup_id(String);
            source_region = "sourceRegion", with_source_region(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            backup_copy_retention_in_days = "backupCopyRetentionInDays",
                with_backup_copy_retention_in_days(i64);
            encrypt_data = "encryptData", with_encrypt_data(models::EncryptDataDetails);
        }
    }
}
