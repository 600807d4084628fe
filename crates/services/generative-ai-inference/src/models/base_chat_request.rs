// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A chat request. Each model family has a subtype.
    ///
    /// The field `apiFormat` selects the variant.
    pub enum BaseChatRequest by "apiFormat", sent {
        Cohere(models::CohereChatRequest) = "COHERE", as_cohere;
        Coherev2(models::CohereChatRequestV2) = "COHEREV2", as_coherev2;
        Generic(models::GenericChatRequest) = "GENERIC", as_generic;
    }
}
