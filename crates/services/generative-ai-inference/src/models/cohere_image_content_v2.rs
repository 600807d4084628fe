// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereImageContentV2 {
    /// The image.
    pub image_url: Option<models::CohereImageUrlV2>,
}

model! {
    CohereImageContentV2, "type" = "IMAGE_URL" {
        optional {
            image_url = "imageUrl", with_image_url(models::CohereImageUrlV2);
        }
    }
}
