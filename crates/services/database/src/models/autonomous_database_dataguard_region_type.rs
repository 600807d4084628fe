// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the Data Guard region type of an autonomous database.
    pub enum AutonomousDatabaseDataguardRegionType {
        PrimaryDgRegion = "PRIMARY_DG_REGION",
        RemoteStandbyDgRegion = "REMOTE_STANDBY_DG_REGION",
    }
}
