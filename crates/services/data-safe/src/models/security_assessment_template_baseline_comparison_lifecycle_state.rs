// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a security assessment template baseline
    /// comparison.
    pub enum SecurityAssessmentTemplateBaselineComparisonLifecycleState {
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Deleted = "DELETED",
        Deleting = "DELETING",
    }
}
