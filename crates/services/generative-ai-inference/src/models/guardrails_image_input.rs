// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image to check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailsImageInput {
    /// The image.
    pub image_url: Option<models::GuardrailsImageUrl>,
}

model! {
    GuardrailsImageInput, "type" = "IMAGE" {
        optional {
            image_url = "imageUrl", with_image_url(models::GuardrailsImageUrl);
        }
    }
}
