// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An inline deploy artifact source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineDeployArtifactSource {
    /// The content, base64-encoded.
    ///
    /// Encoded as base64.
    pub base64_encoded_content: String,
}

model! {
    InlineDeployArtifactSource, "deployArtifactSourceType" = "INLINE" {
        required {
            base64_encoded_content = "base64EncodedContent", with_base64_encoded_content(String);
        }
    }
}
