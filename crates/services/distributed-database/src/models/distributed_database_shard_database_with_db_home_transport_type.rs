// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the transport type of a distributed database shard database with DB
    /// home.
    pub enum DistributedDatabaseShardDatabaseWithDbHomeTransportType {
        Sync = "SYNC",
        Async = "ASYNC",
        Fastsync = "FASTSYNC",
    }
}
