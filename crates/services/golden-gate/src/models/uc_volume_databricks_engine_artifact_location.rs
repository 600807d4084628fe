// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An uc volume databricks engine artifact location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UcVolumeDatabricksEngineArtifactLocation {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The path.
    pub path: String,
}

model! {
    UcVolumeDatabricksEngineArtifactLocation, "locationType" = "UC_VOLUME" {
        should_overwrite_existing = "shouldOverwriteExisting";
        path = "path";
    }
}
