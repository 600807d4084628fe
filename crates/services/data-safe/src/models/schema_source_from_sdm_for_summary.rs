// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a schema source from sdm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaSourceFromSdmForSummary {
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
}

model! {
    SchemaSourceFromSdmForSummary, "schemaSource" = "SENSITIVE_DATA_MODEL" {
        sensitive_data_model_id = "sensitiveDataModelId";
    }
}
