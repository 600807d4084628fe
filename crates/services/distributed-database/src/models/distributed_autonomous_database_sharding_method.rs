// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the sharding method of a distributed autonomous database.
    pub enum DistributedAutonomousDatabaseShardingMethod {
        User = "USER",
        System = "SYSTEM",
        Composite = "COMPOSITE",
    }
}
