// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a generic artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericArtifactDetails {
    /// The artifact.
    pub artifact: models::GenericArtifact,
}

model! {
    GenericArtifactDetails, "category" = "GENERIC" {
        required {
            artifact = "artifact", with_artifact(models::GenericArtifact);
        }
    }
}
