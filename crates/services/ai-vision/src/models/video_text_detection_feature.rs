// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A video text detection feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoTextDetectionFeature {
    /// The minimum confidence score. Results with a lower score are not returned.
    pub min_confidence: Option<f64>,
}

model! {
    VideoTextDetectionFeature, "featureType" = "TEXT_DETECTION" {
        optional {
            min_confidence = "minConfidence", with_min_confidence(f64);
        }
    }
}
