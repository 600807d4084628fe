// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OCI object storage databricks engine artifact location to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciObjectStorageDatabricksEngineArtifactLocationDetails {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The configuration.
    pub configuration: models::CreateDatabricksEngineOciObjectStorageConfigDetails,
}

model! {
    CreateOciObjectStorageDatabricksEngineArtifactLocationDetails, "locationType" = "OCI_OBJECT_STORAGE" {
        required {
            configuration = "configuration",
                with_configuration(models::CreateDatabricksEngineOciObjectStorageConfigDetails);
        }
        optional {
            should_overwrite_existing = "shouldOverwriteExisting",
                with_should_overwrite_existing(bool);
        }
    }
}
