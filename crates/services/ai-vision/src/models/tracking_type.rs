// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A tracking type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingType {
    /// The objects.
    pub objects: Vec<String>,
    /// The OCID of the detection model.
    pub detection_model_id: Option<String>,
    /// The OCID of the tracking model.
    pub tracking_model_id: Option<String>,
    /// The maximum number of results.
    pub max_results: Option<i64>,
    /// Whether to return face landmarks.
    pub should_return_landmarks: Option<bool>,
}

model! {
    TrackingType {
        required {
            objects = "objects", with_objects([String]);
        }
        optional {
            detection_model_id = "detectionModelId", with_detection_model_id(String);
            tracking_model_id = "trackingModelId", with_tracking_model_id(String);
            max_results = "maxResults", with_max_results(i64);
            should_return_landmarks = "shouldReturnLandmarks", with_should_return_landmarks(bool);
        }
    }
}
