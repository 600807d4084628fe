// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image to embed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbedImageContent {
    /// The image.
    pub image_url: Option<models::ImageUrl>,
}

model! {
    EmbedImageContent, "type" = "IMAGE" {
        optional {
            image_url = "imageUrl", with_image_url(models::ImageUrl);
        }
    }
}
