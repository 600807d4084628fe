// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DB workload type of a distributed autonomous database.
    pub enum DistributedAutonomousDatabaseDbWorkloadType {
        Oltp = "OLTP",
        Dw = "DW",
    }
}
