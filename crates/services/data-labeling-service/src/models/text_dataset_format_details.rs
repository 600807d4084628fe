// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a text dataset format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextDatasetFormatDetails {
    /// The metadata of the text file.
    pub text_file_type_metadata: Option<models::TextFileTypeMetadata>,
}

model! {
    TextDatasetFormatDetails, "formatType" = "TEXT" {
        optional {
            text_file_type_metadata = "textFileTypeMetadata",
                with_text_file_type_metadata(models::TextFileTypeMetadata);
        }
    }
}
