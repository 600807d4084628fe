// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an uc volume databricks engine artifact location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUcVolumeDatabricksEngineArtifactLocationDetails {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The path.
    pub path: Option<String>,
}

model! {
    UpdateUcVolumeDatabricksEngineArtifactLocationDetails, "locationType" = "UC_VOLUME" {
        optional {
            should_overwrite_existing = "shouldOverwriteExisting",
                with_should_overwrite_existing(bool);
            path = "path", with_path(String);
        }
    }
}
