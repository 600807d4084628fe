// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A formats for data type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormatsForDataType {
    /// The data type.
    pub data_type: String,
    /// The masking formats of the column.
    pub masking_formats: Option<Vec<models::FormatSummary>>,
}

model! {
    FormatsForDataType {
        data_type = "dataType";
        masking_formats = "maskingFormats";
    }
}
