// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A runtime configuration.
    ///
    /// The field `runtimeConfigType` selects the variant.
    pub enum RuntimeConfig by "runtimeConfigType" {
        FunctionUpdate(models::FunctionUpdateRuntimeConfig) = "FUNCTION_UPDATE", as_function_update;
        Manual(models::ManualRuntimeConfig) = "MANUAL", as_manual;
    }
}
