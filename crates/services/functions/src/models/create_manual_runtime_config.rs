// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a manual runtime configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManualRuntimeConfig {
    /// The name of the functions runtime.
    pub functions_runtime_name: String,
    /// The OCID of the functions runtime version.
    pub functions_runtime_version_id: String,
}

model! {
    CreateManualRuntimeConfig, "runtimeConfigType" = "MANUAL" {
        required {
            functions_runtime_name = "functionsRuntimeName", with_functions_runtime_name(String);
            functions_runtime_version_id = "functionsRuntimeVersionId",
                with_functions_runtime_version_id(String);
        }
    }
}
