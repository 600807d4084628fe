// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An invoke function user defined custom precheck step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeFunctionUserDefinedCustomPrecheckStep {
    /// The OCID of the function to invoke.
    pub function_id: String,
    /// The region of the function. Example: `us-ashburn-1`.
    pub function_region: String,
    /// The body of the request to the function.
    pub request_body: Option<String>,
}

model! {
    InvokeFunctionUserDefinedCustomPrecheckStep, "stepType" = "INVOKE_FUNCTION_USER_DEFINED_CUSTOM_PRECHECK" {
        function_id = "functionId";
        function_region = "functionRegion";
        request_body = "requestBody";
    }
}
