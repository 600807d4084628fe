// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A component model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComponentModel {
    /// The OCID of the model.
    pub model_id: Option<String>,
}

model! {
    ComponentModel {
        optional {
            model_id = "modelId", with_model_id(String);
        }
    }
}
