// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A video stream object detection feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoStreamObjectDetectionFeature {
    /// The minimum confidence score. Results with a lower score are not returned.
    pub min_confidence: Option<f64>,
    /// The maximum number of results.
    pub max_results: Option<i64>,
}

model! {
    VideoStreamObjectDetectionFeature, "featureType" = "OBJECT_DETECTION" {
        optional {
            min_confidence = "minConfidence", with_min_confidence(f64);
            max_results = "maxResults", with_max_results(i64);
        }
    }
}
