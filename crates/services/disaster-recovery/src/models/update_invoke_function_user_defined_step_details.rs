// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an invoke function user defined step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvokeFunctionUserDefinedStepDetails {
    /// The OCID of the function to invoke.
    pub function_id: String,
    /// The body of the request to the function.
    pub request_body: Option<String>,
}

model! {
    UpdateInvokeFunctionUserDefinedStepDetails, "stepType" = "INVOKE_FUNCTION" {
        required {
            function_id = "functionId", with_function_id(String);
        }
        optional {
            request_body = "requestBody", with_request_body(String);
        }
    }
}
