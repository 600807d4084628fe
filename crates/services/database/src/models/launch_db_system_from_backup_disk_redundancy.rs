// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the disk redundancy of a launch DB system from backup.
    pub enum LaunchDbSystemFromBackupDiskRedundancy {
        High = "HIGH",
        Normal = "NORMAL",
    }
}
