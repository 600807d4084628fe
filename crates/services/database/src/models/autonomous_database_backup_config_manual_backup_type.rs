// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the manual backup type of an autonomous database backup
    /// configuration.
    pub enum AutonomousDatabaseBackupConfigManualBackupType {
        None = "NONE",
        ObjectStore = "OBJECT_STORE",
    }
}
