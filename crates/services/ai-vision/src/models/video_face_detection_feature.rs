// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A video face detection feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoFaceDetectionFeature {
    /// The maximum number of results.
    pub max_results: Option<i64>,
    /// Whether the landmark is required.
    pub is_landmark_required: Option<bool>,
    /// The minimum confidence score. Results with a lower score are not returned.
    pub min_confidence: Option<f64>,
}

model! {
    VideoFaceDetectionFeature, "featureType" = "FACE_DETECTION" {
        optional {
            max_results = "maxResults", with_max_results(i64);
            is_landmark_required = "isLandmarkRequired", with_is_landmark_required(bool);
            min_confidence = "minConfidence", with_min_confidence(f64);
        }
    }
}
