// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A generic artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericArtifact {
    /// The content.
    pub content: models::PatchFileContentDetails,
}

model! {
    GenericArtifact {
        required {
            content = "content", with_content(models::PatchFileContentDetails);
        }
    }
}
