// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a runtime configuration to create.
    ///
    /// The field `runtimeConfigType` selects the variant.
    pub enum CreateRuntimeConfig by "runtimeConfigType", sent {
        FunctionUpdate(models::CreateFunctionUpdateRuntimeConfig) = "FUNCTION_UPDATE",
            as_function_update;
        Manual(models::CreateManualRuntimeConfig) = "MANUAL", as_manual;
    }
}
