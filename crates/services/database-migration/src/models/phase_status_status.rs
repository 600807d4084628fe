// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a phase status.
    pub enum PhaseStatusStatus {
        Pending = "PENDING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}
