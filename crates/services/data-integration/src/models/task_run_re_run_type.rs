// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the re run type of a task run.
    pub enum TaskRunReRunType {
        Beginning = "BEGINNING",
        Failed = "FAILED",
        Step = "STEP",
    }
}
