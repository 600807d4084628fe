// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an image to export via an object storage URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportImageViaObjectStorageUriDetails {
    /// The format of the export. Default: `OCI`.
    pub export_format: Option<models::ExportImageExportFormat>,
    /// The destination URI.
    pub destination_uri: Secret,
}

model! {
    ExportImageViaObjectStorageUriDetails, "destinationType" = "objectStorageUri" {
        required {
            destination_uri = "destinationUri", with_destination_uri(Secret);
        }
        optional {
            export_format = "exportFormat", with_export_format(models::ExportImageExportFormat);
        }
    }
}
