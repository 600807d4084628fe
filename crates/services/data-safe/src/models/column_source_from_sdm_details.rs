// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a column source from sdm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnSourceFromSdmDetails {
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
}

model! {
    ColumnSourceFromSdmDetails, "columnSource" = "SENSITIVE_DATA_MODEL" {
        sensitive_data_model_id = "sensitiveDataModelId";
    }
}
