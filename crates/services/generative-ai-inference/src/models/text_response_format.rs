// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The plain text response format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextResponseFormat {}

model! {
    TextResponseFormat, "type" = "TEXT" {
        optional {}
    }
}
