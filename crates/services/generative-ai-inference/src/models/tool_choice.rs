// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The tool choice: whether and how the model calls tools. Each choice has a subtype.
    ///
    /// The field `type` selects the variant.
    pub enum ToolChoice by "type", sent {
        Auto(models::ToolChoiceAuto) = "AUTO", as_auto;
        Function(models::ToolChoiceFunction) = "FUNCTION", as_function;
        None(models::ToolChoiceNone) = "NONE", as_none;
        Required(models::ToolChoiceRequired) = "REQUIRED", as_required;
    }
}
