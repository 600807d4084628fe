// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI object storage databricks engine artifact location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciObjectStorageDatabricksEngineArtifactLocation {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The configuration.
    pub configuration: models::DatabricksEngineOciObjectStorageConfig,
}

model! {
    OciObjectStorageDatabricksEngineArtifactLocation, "locationType" = "OCI_OBJECT_STORAGE" {
        should_overwrite_existing = "shouldOverwriteExisting";
        configuration = "configuration";
    }
}
