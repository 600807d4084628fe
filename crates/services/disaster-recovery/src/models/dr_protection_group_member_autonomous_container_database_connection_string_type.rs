// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the connection string type of a DR protection group member autonomous
    /// container database.
    pub enum DrProtectionGroupMemberAutonomousContainerDatabaseConnectionStringType {
        SnapshotService = "SNAPSHOT_SERVICE",
        PrimaryService = "PRIMARY_SERVICE",
    }
}
