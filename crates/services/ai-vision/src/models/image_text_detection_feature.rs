// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image text detection feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageTextDetectionFeature {
    /// The language.
    pub language: Option<models::ImageTextDetectionFeatureLanguage>,
}

model! {
    ImageTextDetectionFeature, "featureType" = "TEXT_DETECTION" {
        optional {
            language = "language", with_language(models::ImageTextDetectionFeatureLanguage);
        }
    }
}
