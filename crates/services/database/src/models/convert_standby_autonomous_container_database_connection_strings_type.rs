// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the connection strings type of a convert standby autonomous container
    /// database.
    pub enum ConvertStandbyAutonomousContainerDatabaseConnectionStringsType {
        SnapshotServices = "SNAPSHOT_SERVICES",
        PrimaryServices = "PRIMARY_SERVICES",
    }
}
