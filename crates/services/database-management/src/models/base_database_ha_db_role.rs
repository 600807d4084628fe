// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DB role of a base database ha.
    pub enum BaseDatabaseHaDbRole {
        SnapshotStandby = "SNAPSHOT_STANDBY",
        LogicalStandby = "LOGICAL_STANDBY",
        PhysicalStandby = "PHYSICAL_STANDBY",
        Primary = "PRIMARY",
        FarSync = "FAR_SYNC",
    }
}
