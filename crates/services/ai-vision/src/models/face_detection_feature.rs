// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A face detection feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaceDetectionFeature {
    /// The maximum number of results.
    pub max_results: Option<i64>,
    /// Whether to return face landmarks.
    pub should_return_landmarks: Option<bool>,
}

model! {
    FaceDetectionFeature, "featureType" = "FACE_DETECTION" {
        optional {
            max_results = "maxResults", with_max_results(i64);
            should_return_landmarks = "shouldReturnLandmarks", with_should_return_landmarks(bool);
        }
    }
}
