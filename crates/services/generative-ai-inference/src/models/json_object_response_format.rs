// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The response format for any valid JSON.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonObjectResponseFormat {}

model! {
    JsonObjectResponseFormat, "type" = "JSON_OBJECT" {
        optional {}
    }
}
