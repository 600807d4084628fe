// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The state of the model in the deployment.
    pub enum ModelDeploymentModelStateState {
        Success = "SUCCESS",
        Failed = "FAILED",
        Inconsistent = "INCONSISTENT",
    }
}
