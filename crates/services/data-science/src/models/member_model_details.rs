// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A model in a model group, with its inference key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberModelDetails {
    /// The readable name that requests can use for the model instead of its OCID.
    pub inference_key: Option<String>,
    /// The OCID of the model.
    pub model_id: String,
}

model! {
    MemberModelDetails {
        required {
            model_id = "modelId", with_model_id(String);
        }
        optional {
            inference_key = "inferenceKey", with_inference_key(String);
        }
    }
}
