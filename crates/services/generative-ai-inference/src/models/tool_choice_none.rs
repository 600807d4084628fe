// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The tool choice that prevents the model from calling tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolChoiceNone {}

model! {
    ToolChoiceNone, "type" = "NONE" {
        optional {}
    }
}
