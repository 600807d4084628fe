// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an uc volume databricks engine artifact location to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUcVolumeDatabricksEngineArtifactLocationDetails {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The path.
    pub path: String,
}

model! {
    CreateUcVolumeDatabricksEngineArtifactLocationDetails, "locationType" = "UC_VOLUME" {
        required {
            path = "path", with_path(String);
        }
        optional {
            should_overwrite_existing = "shouldOverwriteExisting",
                with_should_overwrite_existing(bool);
        }
    }
}
