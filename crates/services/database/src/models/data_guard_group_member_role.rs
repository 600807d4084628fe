// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of a Data Guard group member.
    pub enum DataGuardGroupMemberRole {
        Primary = "PRIMARY",
        Standby = "STANDBY",
        DisabledStandby = "DISABLED_STANDBY",
        SnapshotStandby = "SNAPSHOT_STANDBY",
    }
}
