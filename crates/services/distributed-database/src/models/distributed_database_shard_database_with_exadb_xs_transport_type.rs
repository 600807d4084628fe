// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the transport type of distributed database shard database with ExaDB
    /// xs.
    pub enum DistributedDatabaseShardDatabaseWithExadbXsTransportType {
        Sync = "SYNC",
        Async = "ASYNC",
        Fastsync = "FASTSYNC",
    }
}
