// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The tool choice that lets the model decide whether to call tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolChoiceAuto {}

model! {
    ToolChoiceAuto, "type" = "AUTO" {
        optional {}
    }
}
