// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the execution status of an assignment validation status.
    pub enum AssignmentValidationStatusExecutionStatus {
        Progress = "PROGRESS",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}
