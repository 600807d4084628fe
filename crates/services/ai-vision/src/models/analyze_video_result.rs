// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An analyze video result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyzeVideoResult {
    /// The video metadata.
    pub video_metadata: models::VideoMetadata,
    /// The video labels.
    pub video_labels: Option<Vec<models::VideoLabel>>,
    /// The video objects.
    pub video_objects: Option<Vec<models::VideoObject>>,
    /// The video tracked objects.
    pub video_tracked_objects: Option<Vec<models::VideoTrackedObject>>,
    /// The video texts.
    pub video_text: Option<Vec<models::VideoText>>,
    /// The video faces.
    pub video_faces: Option<Vec<models::VideoFace>>,
    /// The ontology classes.
    pub ontology_classes: Option<Vec<models::OntologyClass>>,
    /// The label detection model version.
    pub label_detection_model_version: Option<String>,
    /// The version of the model for object detection.
    pub object_detection_model_version: Option<String>,
    /// The object tracking model version.
    pub object_tracking_model_version: Option<String>,
    /// The version of the model for text detection.
    pub text_detection_model_version: Option<String>,
    /// The version of the model for face detection.
    pub face_detection_model_version: Option<String>,
    /// The errors.
    pub errors: Option<Vec<models::ProcessingError>>,
}

model! {
    AnalyzeVideoResult {
        video_metadata = "videoMetadata";
        video_labels = "videoLabels";
        video_objects = "videoObjects";
        video_tracked_objects = "videoTrackedObjects";
        video_text = "videoText";
        video_faces = "videoFaces";
        ontology_classes = "ontologyClasses";
        label_detection_model_version = "labelDetectionModelVersion";
        object_detection_model_version = "objectDetectionModelVersion";
        object_tracking_model_version = "objectTrackingModelVersion";
        text_detection_model_version = "textDetectionModelVersion";
        face_detection_model_version = "faceDetectionModelVersion";
        errors = "errors";
    }
}
