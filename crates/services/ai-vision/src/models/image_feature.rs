// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An image feature.
    ///
    /// The field `featureType` selects the variant.
    pub enum ImageFeature by "featureType" {
        FaceDetection(models::FaceDetectionFeature) = "FACE_DETECTION", as_face_detection;
        FaceEmbedding(models::FaceEmbeddingFeature) = "FACE_EMBEDDING", as_face_embedding;
        ImageClassification(models::ImageClassificationFeature) = "IMAGE_CLASSIFICATION",
            as_image_classification;
        ObjectDetection(models::ImageObjectDetectionFeature) = "OBJECT_DETECTION",
            as_object_detection;
        TextDetection(models::ImageTextDetectionFeature) = "TEXT_DETECTION", as_text_detection;
    }
}
