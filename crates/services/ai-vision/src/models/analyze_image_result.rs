// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An analyze image result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyzeImageResult {
    /// The image objects.
    pub image_objects: Option<Vec<models::ImageObject>>,
    /// The labels.
    pub labels: Option<Vec<models::Label>>,
    /// The ontology classes.
    pub ontology_classes: Option<Vec<models::OntologyClass>>,
    /// The image text.
    pub image_text: Option<models::ImageText>,
    /// The detected faces.
    pub detected_faces: Option<Vec<models::Face>>,
    /// The image classification model version.
    pub image_classification_model_version: Option<String>,
    /// The version of the model for object detection.
    pub object_detection_model_version: Option<String>,
    /// The version of the model for text detection.
    pub text_detection_model_version: Option<String>,
    /// The version of the model for face detection.
    pub face_detection_model_version: Option<String>,
    /// The errors.
    pub errors: Option<Vec<models::ProcessingError>>,
}

model! {
    AnalyzeImageResult {
        image_objects = "imageObjects";
        labels = "labels";
        ontology_classes = "ontologyClasses";
        image_text = "imageText";
        detected_faces = "detectedFaces";
        image_classification_model_version = "imageClassificationModelVersion";
        object_detection_model_version = "objectDetectionModelVersion";
        text_detection_model_version = "textDetectionModelVersion";
        face_detection_model_version = "faceDetectionModelVersion";
        errors = "errors";
    }
}
