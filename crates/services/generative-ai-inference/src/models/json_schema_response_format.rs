// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The response format for JSON that matches a given schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonSchemaResponseFormat {
    /// The JSON Schema of the response.
    pub json_schema: Option<models::ResponseJsonSchema>,
}

model! {
    JsonSchemaResponseFormat, "type" = "JSON_SCHEMA" {
        optional {
            json_schema = "jsonSchema", with_json_schema(models::ResponseJsonSchema);
        }
    }
}
