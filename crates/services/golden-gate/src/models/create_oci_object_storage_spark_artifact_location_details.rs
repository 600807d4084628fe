// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OCI object storage spark artifact location to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciObjectStorageSparkArtifactLocationDetails {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The configuration.
    pub configuration: models::CreateSparkOciObjectStorageConfigDetails,
}

model! {
    CreateOciObjectStorageSparkArtifactLocationDetails, "locationType" = "OCI_OBJECT_STORAGE" {
        required {
            configuration = "configuration",
                with_configuration(models::CreateSparkOciObjectStorageConfigDetails);
        }
        optional {
            should_overwrite_existing = "shouldOverwriteExisting",
                with_should_overwrite_existing(bool);
        }
    }
}
