// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A supported combination of input and output modality, such as text to video.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelModalitySupport {
    /// The input modality.
    pub input: models::ModelModalitySupportInput,
    /// The output modality.
    pub output: models::ModelModalitySupportOutput,
}

model! {
    ModelModalitySupport {
        input = "input";
        output = "output";
    }
}
