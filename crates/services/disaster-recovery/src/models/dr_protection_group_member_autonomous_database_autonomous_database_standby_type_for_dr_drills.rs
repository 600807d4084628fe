// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the autonomous database standby type for DR drills of a DR protection
    /// group member autonomous database.
    pub enum DrProtectionGroupMemberAutonomousDatabaseAutonomousDatabaseStandbyTypeForDrDrills {
        FullClone = "FULL_CLONE",
        RefreshableClone = "REFRESHABLE_CLONE",
        SnapshotStandby = "SNAPSHOT_STANDBY",
    }
}
