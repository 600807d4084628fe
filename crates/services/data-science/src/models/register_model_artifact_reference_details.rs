// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The storage locations of a model artifact that is not uploaded.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterModelArtifactReferenceDetails {
    /// The storage locations of the artifact.
    pub model_artifact_references: Vec<models::ModelArtifactReferenceDetails>,
}

model! {
    RegisterModelArtifactReferenceDetails {
        required {
            model_artifact_references = "modelArtifactReferences",
                with_model_artifact_references([models::ModelArtifactReferenceDetails]);
        }
    }
}
