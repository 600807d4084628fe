// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A content part of a message. Each content type has a subtype.
    ///
    /// The field `type` selects the variant.
    pub enum CohereContentV2 by "type" {
        Document(models::CohereDocumentContentV2) = "DOCUMENT", as_document;
        ImageUrl(models::CohereImageContentV2) = "IMAGE_URL", as_image_url;
        Text(models::CohereTextContentV2) = "TEXT", as_text;
        Thinking(models::CohereThinkingContentV2) = "THINKING", as_thinking;
    }
}
