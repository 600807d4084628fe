// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageContent {
    /// The image.
    pub image_url: Option<models::ImageUrl>,
}

model! {
    ImageContent, "type" = "IMAGE" {
        optional {
            image_url = "imageUrl", with_image_url(models::ImageUrl);
        }
    }
}
