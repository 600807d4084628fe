// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a sensitive types export to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadSensitiveTypesExportDetails {
    /// The format of the file with the sensitive data model.
    pub data_model_format: Option<models::DownloadSensitiveTypesExportDataModelFormat>,
}

model! {
    DownloadSensitiveTypesExportDetails {
        optional {
            data_model_format = "dataModelFormat",
                with_data_model_format(models::DownloadSensitiveTypesExportDataModelFormat);
        }
    }
}
