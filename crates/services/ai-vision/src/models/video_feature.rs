// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A video feature.
    ///
    /// The field `featureType` selects the variant.
    pub enum VideoFeature by "featureType" {
        FaceDetection(models::VideoFaceDetectionFeature) = "FACE_DETECTION", as_face_detection;
        LabelDetection(models::VideoLabelDetectionFeature) = "LABEL_DETECTION", as_label_detection;
        ObjectDetection(models::VideoObjectDetectionFeature) = "OBJECT_DETECTION",
            as_object_detection;
        ObjectTracking(models::VideoObjectTrackingFeature) = "OBJECT_TRACKING", as_object_tracking;
        TextDetection(models::VideoTextDetectionFeature) = "TEXT_DETECTION", as_text_detection;
    }
}
