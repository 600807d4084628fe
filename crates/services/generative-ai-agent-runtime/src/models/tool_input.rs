// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A tool input.
    ///
    /// The field `toolInputType` selects the variant.
    pub enum ToolInput by "toolInputType", sent {
        GenericToolInput(models::GenericToolInput) = "GENERIC_TOOL_INPUT", as_generic_tool_input;
    }
    shared {
        /// The OCID of the tool.
        tool_id = "toolId", str, in GenericToolInput;
    }
}
