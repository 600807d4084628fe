// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a platform specific artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformSpecificArtifactDetails {
    /// The artifacts.
    pub artifacts: Vec<models::PlatformSpecificArtifact>,
}

model! {
    PlatformSpecificArtifactDetails, "category" = "PLATFORM_SPECIFIC" {
        required {
            artifacts = "artifacts", with_artifacts([models::PlatformSpecificArtifact]);
        }
    }
}
