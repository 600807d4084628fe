// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of pre annotated data to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportPreAnnotatedDataDetails {
    /// The format of the imported file.
    pub import_format: Option<models::ImportFormat>,
    /// The location of the metadata to import.
    pub import_metadata_path: Option<models::ImportMetadataPath>,
}

model! {
    ImportPreAnnotatedDataDetails {
        optional {
            import_format = "importFormat", with_import_format(models::ImportFormat);
            import_metadata_path = "importMetadataPath",
                with_import_metadata_path(models::ImportMetadataPath);
        }
    }
}
