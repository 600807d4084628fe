// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The tool choice that requires the model to call at least one tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolChoiceRequired {}

model! {
    ToolChoiceRequired, "type" = "REQUIRED" {
        optional {}
    }
}
