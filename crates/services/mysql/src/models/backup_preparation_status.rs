// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup preparation status of a backup.
    pub enum BackupPreparationStatus {
        Prepared = "PREPARED",
        NotPrepared = "NOT_PREPARED",
    }
}
