// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A manual runtime configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManualRuntimeConfig {
    /// The name of the functions runtime.
    pub functions_runtime_name: String,
    /// The OCID of the functions runtime version.
    pub functions_runtime_version_id: Option<String>,
}

model! {
    ManualRuntimeConfig, "runtimeConfigType" = "MANUAL" {
        functions_runtime_name = "functionsRuntimeName";
        functions_runtime_version_id = "functionsRuntimeVersionId";
    }
}
