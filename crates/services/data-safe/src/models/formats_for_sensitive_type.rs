// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A formats for sensitive type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormatsForSensitiveType {
    /// The OCID of the sensitive type.
    pub sensitive_type_id: String,
    /// The masking formats of the column.
    pub masking_formats: Option<Vec<models::FormatSummary>>,
}

model! {
    FormatsForSensitiveType {
        sensitive_type_id = "sensitiveTypeId";
        masking_formats = "maskingFormats";
    }
}
