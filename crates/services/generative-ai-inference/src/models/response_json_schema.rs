// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A JSON Schema for responses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseJsonSchema {
    /// The name of the response format. It can contain letters, digits, underscores and dashes.
    pub name: String,
    /// The description of the response format, which the model uses.
    pub description: Option<String>,
    /// The JSON Schema of the response.
    pub schema: Option<Value>,
    /// Whether the response must match the schema exactly. This mode does not support all of JSON
    /// Schema.
    pub is_strict: Option<bool>,
}

model! {
    ResponseJsonSchema {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
            schema = "schema", with_schema(Value);
            is_strict = "isStrict", with_is_strict(bool);
        }
    }
}
