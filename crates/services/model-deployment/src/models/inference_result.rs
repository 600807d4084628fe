// @generated from spec/model-deployment.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An inference result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InferenceResult {
    /// The data.
    ///
    /// Encoded as base64.
    pub data: String,
}

model! {
    InferenceResult {
        data = "data";
    }
}
