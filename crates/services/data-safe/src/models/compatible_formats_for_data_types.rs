// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Compatible formats for data types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompatibleFormatsForDataTypes {
    /// The formats for data type.
    pub formats_for_data_type: Vec<models::FormatsForDataType>,
}

model! {
    CompatibleFormatsForDataTypes {
        formats_for_data_type = "formatsForDataType";
    }
}
