// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A patch response message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchResponseMessage {
    /// The message.
    pub message: String,
    /// The ID of the model.
    pub model_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    PatchResponseMessage {
        message = "message";
        model_id = "modelId";
        compartment_id = "compartmentId";
    }
}
