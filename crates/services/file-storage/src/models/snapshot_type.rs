// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the snapshot type of a snapshot.
    pub enum SnapshotType {
        User = "USER",
        PolicyBased = "POLICY_BASED",
        Replication = "REPLICATION",
    }
}
