// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup deletion policy of a distributed DB backup configuration.
    pub enum DistributedDbBackupConfigBackupDeletionPolicy {
        DeleteImmediately = "DELETE_IMMEDIATELY",
        DeleteAfterRetentionPeriod = "DELETE_AFTER_RETENTION_PERIOD",
    }
}
