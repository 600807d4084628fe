// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A content part of a message. Each content type has a subtype.
    ///
    /// The field `type` selects the variant.
    pub enum ChatContent by "type" {
        Audio(models::AudioContent) = "AUDIO", as_audio;
        Document(models::DocumentContent) = "DOCUMENT", as_document;
        Image(models::ImageContent) = "IMAGE", as_image;
        Text(models::TextContent) = "TEXT", as_text;
        Video(models::VideoContent) = "VIDEO", as_video;
    }
}
