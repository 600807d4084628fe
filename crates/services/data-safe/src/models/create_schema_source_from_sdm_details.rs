// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a schema source from sdm to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSchemaSourceFromSdmDetails {
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
}

model! {
    CreateSchemaSourceFromSdmDetails, "schemaSource" = "SENSITIVE_DATA_MODEL" {
        required {
            sensitive_data_model_id = "sensitiveDataModelId", with_sensitive_data_model_id(String);
        }
    }
}
