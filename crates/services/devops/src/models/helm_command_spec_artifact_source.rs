// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A helm command spec artifact source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelmCommandSpecArtifactSource {
    /// The content, base64-encoded.
    pub base64_encoded_content: String,
    /// The helm artifact source type.
    pub helm_artifact_source_type: models::HelmCommandSpecArtifactSourceHelmArtifactSourceType,
}

model! {
    HelmCommandSpecArtifactSource, "deployArtifactSourceType" = "HELM_COMMAND_SPEC" {
        required {
            base64_encoded_content = "base64EncodedContent", with_base64_encoded_content(String);
            helm_artifact_source_type = "helmArtifactSourceType",
                with_helm_artifact_source_type(models::HelmCommandSpecArtifactSourceHelmArtifactSourceType);
        }
    }
}
