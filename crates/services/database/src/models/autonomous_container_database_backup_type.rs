// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an autonomous container database backup.
    pub enum AutonomousContainerDatabaseBackupType {
        Incremental = "INCREMENTAL",
        Full = "FULL",
        VirtualFull = "VIRTUAL_FULL",
    }
}
