// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image, embedded in a data URL or referenced by a web URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereImageUrlV2 {
    /// A data URL with the image in base64, or a web URL.
    pub url: String,
    /// The level of image detail. `LOW` uses fewer tokens and less time, `HIGH` preserves details,
    /// `AUTO` (the default) selects the level automatically.
    pub detail: Option<models::CohereImageUrlV2Detail>,
}

model! {
    CohereImageUrlV2 {
        required {
            url = "url", with_url(String);
        }
        optional {
            detail = "detail", with_detail(models::CohereImageUrlV2Detail);
        }
    }
}
