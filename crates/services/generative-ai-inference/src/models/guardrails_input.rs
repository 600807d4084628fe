// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The content to check. Each content type has a subtype.
    ///
    /// The field `type` selects the variant.
    pub enum GuardrailsInput by "type", sent {
        Image(models::GuardrailsImageInput) = "IMAGE", as_image;
        Text(models::GuardrailsTextInput) = "TEXT", as_text;
    }
}
