// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a model version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelVersionDetails {
    /// The objects.
    pub objects: Vec<String>,
    /// The version of the model.
    pub model_version: String,
}

model! {
    ModelVersionDetails {
        objects = "objects";
        model_version = "modelVersion";
    }
}
