// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A platform specific artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformSpecificArtifact {
    /// The content.
    pub content: models::PatchFileContentDetails,
    /// The type of the operating system.
    pub os_type: models::PlatformSpecificArtifactOsType,
    /// The architecture.
    pub architecture: models::PlatformSpecificArtifactArchitecture,
}

model! {
    PlatformSpecificArtifact {
        required {
            content = "content", with_content(models::PatchFileContentDetails);
            os_type = "osType", with_os_type(models::PlatformSpecificArtifactOsType);
            architecture = "architecture",
                with_architecture(models::PlatformSpecificArtifactArchitecture);
        }
    }
}
