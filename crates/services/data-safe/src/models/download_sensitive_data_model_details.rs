// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a sensitive data model to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadSensitiveDataModelDetails {
    /// The format of the file with the sensitive data model.
    pub data_model_format: Option<models::DownloadSensitiveDataModelDataModelFormat>,
}

model! {
    DownloadSensitiveDataModelDetails {
        optional {
            data_model_format = "dataModelFormat",
                with_data_model_format(models::DownloadSensitiveDataModelDataModelFormat);
        }
    }
}
