// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// The JSON object response format, optionally with a schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereResponseJsonFormat {
    /// The JSON Schema of the response.
    pub schema: Option<Value>,
}

model! {
    CohereResponseJsonFormat, "type" = "JSON_OBJECT" {
        optional {
            schema = "schema", with_schema(Value);
        }
    }
}
