// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The format of a response.
    ///
    /// The field `type` selects the variant.
    pub enum ResponseFormat by "type", sent {
        JsonObject(models::JsonObjectResponseFormat) = "JSON_OBJECT", as_json_object;
        JsonSchema(models::JsonSchemaResponseFormat) = "JSON_SCHEMA", as_json_schema;
        Text(models::TextResponseFormat) = "TEXT", as_text;
    }
}
