// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source type of a backup.
    pub enum BackupSourceType {
        Scheduled = "SCHEDULED",
        Manual = "MANUAL",
        Pitr = "PITR",
        Copied = "COPIED",
    }
}
