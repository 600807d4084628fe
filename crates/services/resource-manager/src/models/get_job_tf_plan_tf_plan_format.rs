// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `tfPlanFormat` in `GetJobTfPlan`.
    pub enum GetJobTfPlanTfPlanFormat {
        Binary = "BINARY",
        Json = "JSON",
    }
}
