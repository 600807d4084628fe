// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Platform versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformVersions {
    /// The platform.
    pub platform: Option<String>,
    /// The versions.
    pub versions: Option<Vec<models::ComponentVersion>>,
}

model! {
    PlatformVersions {
        platform = "platform";
        versions = "versions";
    }
}
