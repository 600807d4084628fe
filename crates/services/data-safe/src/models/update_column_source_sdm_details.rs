// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a column source sdm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateColumnSourceSdmDetails {
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
}

model! {
    UpdateColumnSourceSdmDetails, "columnSource" = "SENSITIVE_DATA_MODEL" {
        required {
            sensitive_data_model_id = "sensitiveDataModelId", with_sensitive_data_model_id(String);
        }
    }
}
