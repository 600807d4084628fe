// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An analyze video stream result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyzeVideoStreamResult {
    /// The ontology classes.
    pub ontology_classes: Option<models::OntologyClass>,
    /// The video stream metadata.
    pub video_stream_metadata: models::VideoStreamMetadata,
    /// The image data.
    pub image_data: Option<String>,
    /// The OCID of the stream job.
    pub stream_job_id: String,
    /// The OCID of the stream source.
    pub stream_source_id: String,
    /// The time of the event.
    pub timestamp: String,
    /// The video stream objects.
    pub video_stream_objects: Option<Vec<models::VideoStreamObject>>,
    /// The object tracking model versions.
    pub object_tracking_model_versions: Option<Vec<models::ModelVersionDetails>>,
    /// The object detection model versions.
    pub object_detection_model_versions: Option<Vec<models::ModelVersionDetails>>,
    /// The errors.
    pub errors: Option<Vec<models::ProcessingError>>,
}

model! {
    AnalyzeVideoStreamResult {
        ontology_classes = "ontologyClasses";
        video_stream_metadata = "videoStreamMetadata";
        image_data = "imageData";
        stream_job_id = "streamJobId";
        stream_source_id = "streamSourceId";
        timestamp = "timestamp";
        video_stream_objects = "videoStreamObjects";
        object_tracking_model_versions = "objectTrackingModelVersions";
        object_detection_model_versions = "objectDetectionModelVersions";
        errors = "errors";
    }
}
