// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A tool call requested by the model.
    ///
    /// The field `type` selects the variant.
    pub enum ToolCall by "type" {
        Function(models::FunctionCall) = "FUNCTION", as_function;
    }
    shared {
        /// The ID of the tool call.
        id = "id", str, in Function;
    }
}
