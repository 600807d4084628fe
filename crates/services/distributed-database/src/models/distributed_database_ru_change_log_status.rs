// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a distributed database ru change log.
    pub enum DistributedDatabaseRuChangeLogStatus {
        Failed = "FAILED",
        Queued = "QUEUED",
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
    }
}
