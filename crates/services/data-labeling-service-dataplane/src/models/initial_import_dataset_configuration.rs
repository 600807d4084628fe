// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An initial import dataset configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitialImportDatasetConfiguration {
    /// The format of the imported file.
    pub import_format: models::ImportFormat,
    /// The location of the metadata to import.
    pub import_metadata_path: models::ImportMetadataPath,
}

model! {
    InitialImportDatasetConfiguration {
        import_format = "importFormat";
        import_metadata_path = "importMetadataPath";
    }
}
