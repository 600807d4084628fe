// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the ru mode of a composite shard space raft cluster.
    pub enum CompositeShardSpaceRaftClusterRuMode {
        ReadOnly = "READ_ONLY",
        ReadWrite = "READ_WRITE",
    }
}
