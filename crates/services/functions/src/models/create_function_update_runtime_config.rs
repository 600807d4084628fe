// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a function update runtime configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionUpdateRuntimeConfig {
    /// The name of the functions runtime.
    pub functions_runtime_name: String,
}

model! {
    CreateFunctionUpdateRuntimeConfig, "runtimeConfigType" = "FUNCTION_UPDATE" {
        required {
            functions_runtime_name = "functionsRuntimeName", with_functions_runtime_name(String);
        }
    }
}
