// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A video stream feature.
    ///
    /// The field `featureType` selects the variant.
    pub enum VideoStreamFeature by "featureType" {
        FaceDetection(models::VideoStreamFaceDetectionFeature) = "FACE_DETECTION",
            as_face_detection;
        ObjectDetection(models::VideoStreamObjectDetectionFeature) = "OBJECT_DETECTION",
            as_object_detection;
        ObjectTracking(models::VideoStreamObjectTrackingFeature) = "OBJECT_TRACKING",
            as_object_tracking;
    }
}
