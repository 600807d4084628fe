// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a backup to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportBackupDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The options of the export.
    pub export_options: Option<models::ExportOptions>,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
}

model! {
    ExportBackupDetails {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace_name = "namespaceName", with_namespace_name(String);
        }
        optional {
            export_options = "exportOptions", with_export_options(models::ExportOptions);
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
