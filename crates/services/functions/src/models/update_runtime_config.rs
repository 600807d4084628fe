// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a runtime configuration.
    ///
    /// The field `runtimeConfigType` selects the variant.
    pub enum UpdateRuntimeConfig by "runtimeConfigType", sent {
        FunctionUpdate(models::UpdateFunctionUpdateRuntimeConfig) = "FUNCTION_UPDATE",
            as_function_update;
        Manual(models::UpdateManualRuntimeConfig) = "MANUAL", as_manual;
    }
}
