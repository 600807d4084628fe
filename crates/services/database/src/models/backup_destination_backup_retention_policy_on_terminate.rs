// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup retention policy on terminate of a backup destination.
    pub enum BackupDestinationBackupRetentionPolicyOnTerminate {
        RetainPerRetentionWindow = "RETAIN_PER_RETENTION_WINDOW",
        RetainFor72Hours = "RETAIN_FOR_72_HOURS",
    }
}
