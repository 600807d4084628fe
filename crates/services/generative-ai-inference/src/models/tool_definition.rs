// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The definition of a tool that the model can call.
    ///
    /// The field `type` selects the variant.
    pub enum ToolDefinition by "type", sent {
        Function(models::FunctionDefinition) = "FUNCTION", as_function;
    }
}
