// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the current status of a migration job progress.
    pub enum MigrationJobProgressCurrentStatus {
        Pending = "PENDING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}
