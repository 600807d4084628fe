// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a function update runtime configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionUpdateRuntimeConfig {
    /// The name of the functions runtime.
    pub functions_runtime_name: String,
}

model! {
    UpdateFunctionUpdateRuntimeConfig, "runtimeConfigType" = "FUNCTION_UPDATE" {
        required {
            functions_runtime_name = "functionsRuntimeName", with_functions_runtime_name(String);
        }
    }
}
