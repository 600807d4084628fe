// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the ru mode of an autonomous system raft cluster.
    pub enum AutonomousSystemRaftClusterRuMode {
        ReadOnly = "READ_ONLY",
        ReadWrite = "READ_WRITE",
    }
}
