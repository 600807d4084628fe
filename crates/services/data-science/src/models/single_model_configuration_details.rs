// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The model to deploy, without its infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleModelConfigurationDetails {
    /// The OCID of the model to deploy.
    pub model_id: String,
    /// The OCID of a signature of the model artifact.
    pub model_artifact_signature_id: Option<String>,
}

model! {
    SingleModelConfigurationDetails {
        required {
            model_id = "modelId", with_model_id(String);
        }
        optional {
            model_artifact_signature_id = "modelArtifactSignatureId",
                with_model_artifact_signature_id(String);
        }
    }
}
