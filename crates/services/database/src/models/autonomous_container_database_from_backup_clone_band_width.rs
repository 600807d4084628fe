// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the clone band width of an autonomous container database from backup.
    pub enum AutonomousContainerDatabaseFromBackupCloneBandWidth {
        Slow = "SLOW",
        Medium = "MEDIUM",
        Fast = "FAST",
    }
}
