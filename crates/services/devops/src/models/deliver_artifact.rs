// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A deliver artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliverArtifact {
    /// The artifact name.
    pub artifact_name: String,
    /// The ID of the artifact.
    pub artifact_id: String,
}

model! {
    DeliverArtifact {
        required {
            artifact_name = "artifactName", with_artifact_name(String);
            artifact_id = "artifactId", with_artifact_id(String);
        }
    }
}
