// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an image to export via an object storage tuple.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportImageViaObjectStorageTupleDetails {
    /// The format of the export. Default: `OCI`.
    pub export_format: Option<models::ExportImageExportFormat>,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    ExportImageViaObjectStorageTupleDetails, "destinationType" = "objectStorageTuple" {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            export_format = "exportFormat", with_export_format(models::ExportImageExportFormat);
        }
    }
}
