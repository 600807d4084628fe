// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the transport type of a distributed database shard with ExaDB xs new
    /// cluster.
    pub enum DistributedDatabaseShardWithExadbXsNewClusterTransportType {
        Sync = "SYNC",
        Async = "ASYNC",
        Fastsync = "FASTSYNC",
    }
}
