// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The response format of a Cohere model.
    ///
    /// The field `type` selects the variant.
    pub enum CohereResponseFormat by "type", sent {
        JsonObject(models::CohereResponseJsonFormat) = "JSON_OBJECT", as_json_object;
        Text(models::CohereResponseTextFormat) = "TEXT", as_text;
    }
}
