// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a sensitive data model to generate for a download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateSensitiveDataModelForDownloadDetails {
    /// The format of the file with the sensitive data model.
    pub data_model_format: Option<models::GenerateSensitiveDataModelForDownloadDataModelFormat>,
}

model! {
    GenerateSensitiveDataModelForDownloadDetails {
        optional {
            data_model_format = "dataModelFormat",
                with_data_model_format(models::GenerateSensitiveDataModelForDownloadDataModelFormat);
        }
    }
}
