// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an OCI object storage databricks engine artifact location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOciObjectStorageDatabricksEngineArtifactLocationDetails {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The configuration.
    pub configuration: Option<models::UpdateDatabricksEngineOciObjectStorageConfigDetails>,
}

model! {
    UpdateOciObjectStorageDatabricksEngineArtifactLocationDetails, "locationType" = "OCI_OBJECT_STORAGE" {
        optional {
            should_overwrite_existing = "shouldOverwriteExisting",
                with_should_overwrite_existing(bool);
            configuration = "configuration",
                with_configuration(models::UpdateDatabricksEngineOciObjectStorageConfigDetails);
        }
    }
}
