// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A text or an image to embed.
    ///
    /// The field `type` selects the variant.
    pub enum EmbedContent by "type" {
        Image(models::EmbedImageContent) = "IMAGE", as_image;
        Text(models::EmbedTextContent) = "TEXT", as_text;
    }
}
