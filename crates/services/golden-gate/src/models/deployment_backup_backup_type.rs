// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup type of a deployment backup.
    pub enum DeploymentBackupBackupType {
        Incremental = "INCREMENTAL",
        Full = "FULL",
    }
}
