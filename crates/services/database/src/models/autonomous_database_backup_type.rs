// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an autonomous database backup.
    pub enum AutonomousDatabaseBackupType {
        Incremental = "INCREMENTAL",
        Full = "FULL",
        Longterm = "LONGTERM",
        VirtualFull = "VIRTUAL_FULL",
        CumulativeIncremental = "CUMULATIVE_INCREMENTAL",
        RollForwardImageCopy = "ROLL_FORWARD_IMAGE_COPY",
    }
}
