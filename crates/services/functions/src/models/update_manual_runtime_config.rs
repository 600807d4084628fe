// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a manual runtime configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManualRuntimeConfig {
    /// The name of the functions runtime.
    pub functions_runtime_name: Option<String>,
    /// The OCID of the functions runtime version.
    pub functions_runtime_version_id: String,
}

model! {
    UpdateManualRuntimeConfig, "runtimeConfigType" = "MANUAL" {
        required {
            functions_runtime_version_id = "functionsRuntimeVersionId",
                with_functions_runtime_version_id(String);
        }
        optional {
            functions_runtime_name = "functionsRuntimeName", with_functions_runtime_name(String);
        }
    }
}
