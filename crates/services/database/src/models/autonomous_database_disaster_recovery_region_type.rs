// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the disaster recovery region type of an autonomous database.
    pub enum AutonomousDatabaseDisasterRecoveryRegionType {
        Primary = "PRIMARY",
        Remote = "REMOTE",
    }
}
