// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::response_that_can_be_events::models;

tagged_union! {
    /// A chat request.
    ///
    /// The field `apiFormat` selects the variant.
    pub enum ChatRequest by "apiFormat", sent {
        Generic(models::GenericChatRequest) = "GENERIC", as_generic;
        Plain(models::PlainChatRequest) = "PLAIN", as_plain;
    }
}
