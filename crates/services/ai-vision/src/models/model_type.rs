// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the model type of a model.
    pub enum ModelType {
        ImageClassification = "IMAGE_CLASSIFICATION",
        ObjectDetection = "OBJECT_DETECTION",
    }
}
