// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the assessor check state of an assessor check.
    pub enum AssessorCheckState {
        PendingApproval = "PENDING_APPROVAL",
        PendingResolution = "PENDING_RESOLUTION",
        PendingValidation = "PENDING_VALIDATION",
        NotAcknowledged = "NOT_ACKNOWLEDGED",
        Approved = "APPROVED",
        Acknowledged = "ACKNOWLEDGED",
        Validated = "VALIDATED",
        Passed = "PASSED",
        Pending = "PENDING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Skipped = "SKIPPED",
    }
}
